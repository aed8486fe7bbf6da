import { expect, test } from '@playwright/test';
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

// What breaks is judged by the register: the same cases and checks as in a run.
for (const { waits, ...defect } of defects) {
  test(`${defect.id}: ${defect.says}, and breaks nothing but what it names`, {
    tag: waits ? ['@waits'] : [],
  }, async () => {
    const played = await playCases({ defects: [defect] });
    expect(changedIn(documented, played)).not.toEqual([]);
    // What comes and goes hits requirements by chance; what stands in front is told from the API by a whole run.
    if (defect.family !== 'intermittent' && defect.family !== 'gateway')
      expect([...defect.violates, ...(defect.entails ?? [])]).toEqual(
        expect.arrayContaining(failedIn(played)),
      );
  });
}
