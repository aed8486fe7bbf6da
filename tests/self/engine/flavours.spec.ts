import { expect, test } from '@playwright/test';
import { flavours } from '../../../src/mock/flavours/index.ts';
import { judgeSubject } from '../../score/judge-subject.ts';
import { judgeMock } from './judge-mock.ts';

const blameless = { verdict: 'conformant', strict: 'conformant', failed: [], inconclusive: [] };
const seeds = Array.from({ length: 20 }, (_, index) => String(index + 1));

test('the mock as documented conforms, with nothing untested', async () => {
  const record = await judgeMock({}, { strict: 'true', requireAll: 'true' });
  expect(record.requirements.filter(({ status }) => status !== 'passed')).toEqual([]);
  expect(record.verdict).toBe('conformant');
});

// The score does the same with all of them (--seeds 20); each flavour below has one of them.
for (const seed of seeds.slice(1, 5)) {
  test(`the mock as documented conforms with the seed ${seed}`, async () => {
    expect(await judgeSubject({ set: 'plain', flavours: [], seed })).toMatchObject(blameless);
  });
}

for (const [index, { id, says }] of flavours.entries()) {
  test(`${id} is never blamed, in default or in strict mode: ${says}`, async () => {
    const seed = String((index % seeds.length) + 1);
    expect(await judgeSubject({ set: id, flavours: [id], seed })).toMatchObject(blameless);
  });
}
