import { expect, test } from '@playwright/test';
import type { Flavour } from '../../../src/mock/variant.ts';
import { flavours } from '../../../src/mock/variants/flavours/index.ts';
import { coveringSets } from '../../score/covering-sets.ts';
import { judgeSubject } from '../../score/judge-subject.ts';
import { judgeMock } from './judge-mock.ts';

const blameless = { verdict: 'conformant', strict: 'conformant', failed: [], inconclusive: [] };

test('the mock as documented conforms, with nothing untested', async () => {
  const record = await judgeMock({}, { strict: 'true', requireAll: 'true' });
  expect(record.requirements.filter(({ status }) => status !== 'passed')).toEqual([]);
  expect(record.verdict).toBe('conformant');
});

// The score does the same with all of them (--seeds 20).
for (const seed of ['2', '3', '4', '5']) {
  test(`the mock as documented conforms with the seed ${seed}`, async () => {
    expect(await judgeSubject({ set: 'plain', flavours: [], seed })).toMatchObject(blameless);
  });
}

const sets = coveringSets(flavours);

test('the servers have every flavour, and none has two of a family', () => {
  const ids = (all: readonly Flavour[]) => all.map(({ id }) => id).toSorted();
  expect(ids(sets.flat())).toEqual(ids(flavours));
  for (const set of sets) expect(new Set(set.map(({ family }) => family)).size).toBe(set.length);
});

const isBlamed = async (ids: readonly string[], seed: string) => {
  const { verdict, strict, failed, inconclusive } = await judgeSubject({
    set: ids.join(),
    flavours: ids,
    seed,
  });
  return { verdict, strict, failed, inconclusive };
};

// Each flavour alone is judged by the score; here several at a time, and alone only to find whose fault a failure is.
for (const [index, set] of sets.entries()) {
  const ids = set.map(({ id }) => id);
  const waits = set.some((flavour) => flavour.waits);
  test(`never blamed, in default or in strict mode: ${ids.join(', ')}`, {
    tag: waits ? ['@waits'] : [],
  }, async () => {
    const seed = String(index + 1);
    const outcome = await isBlamed(ids, seed);
    if (JSON.stringify(outcome) !== JSON.stringify(blameless)) {
      for (const id of ids) expect.soft(await isBlamed([id], seed), id).toEqual(blameless);
    }
    expect(outcome).toEqual(blameless);
  });
}
