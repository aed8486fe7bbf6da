import { expect, test } from '@playwright/test';
import type { Defect } from '../../../src/mock/variant.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { changedIn, failedIn, type Played, playCases } from './play-cases.ts';

let documented: readonly Played[];
test.beforeAll(async () => {
  documented = await playCases();
});

test('the documented behaviour answers every case as the register wants it, each time alike', async () => {
  expect(failedIn(documented)).toEqual([]);
  expect(changedIn(documented, await playCases())).toEqual([]);
});

/**
 * What a defect may break; undefined for anything: what comes and goes hits requirements by chance, and what stands in
 * front, or hides other faults, a whole run tells apart.
 */
const mayBreak = ({ family, violates, entails = [], hides }: Defect) =>
  hides || family === 'intermittent' || family === 'gateway' ? undefined : [...violates, ...entails];

const turns = 4;

// What breaks is judged by the register: the same cases and checks as in a run.
for (const [index, defect] of defects.entries()) {
  const allowed = mayBreak(defect);
  const waits = defect.waits ? ['@waits'] : [];

  // That it breaks what it names, a run shows (engine/defects).
  if (allowed)
    test(`${defect.id}: ${defect.says}, and breaks nothing but what it names in the batches whose turn it is`, {
      tag: waits,
    }, async () => {
      const played = await playCases(
        { defects: [defect] },
        { batch: (place) => (place + index) % turns === 0 },
      );
      expect(played.length).toBeGreaterThan(0);
      expect(allowed).toEqual(expect.arrayContaining(failedIn(played)));
    });

  test(`${defect.id}: ${defect.says}, and breaks nothing but what it names in any batch`, {
    tag: [...waits, '@nightly'],
  }, async () => {
    const played = await playCases({ defects: [defect] });
    expect(changedIn(documented, played)).not.toEqual([]);
    if (allowed) expect(allowed).toEqual(expect.arrayContaining(failedIn(played)));
  });
}
