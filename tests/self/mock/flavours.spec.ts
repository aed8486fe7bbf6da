import { expect, test } from '@playwright/test';
import { flavours } from '../../../src/mock/variants/flavours/index.ts';
import { changedIn, failedIn, type Played, playCases } from './play-cases.ts';

let documented: readonly Played[];
test.beforeAll(async () => {
  documented = await playCases();
});

// How an answer is written and how long it takes is not part of its print; a busy server is asked again.
const unseen = new Set(['latency', 'outage', 'framing']);

for (const { waits, ...flavour } of flavours) {
  test(`${flavour.id}: ${flavour.says}, and every answer is still allowed`, {
    tag: waits ? ['@waits'] : [],
  }, async () => {
    const played = await playCases({ flavours: [flavour] });
    expect(failedIn(played)).toEqual([]);
    // No case has the fault header and another fault.
    const isSeen = !unseen.has(flavour.family) && flavour.id !== 'order-fault-last';
    if (isSeen) expect(changedIn(documented, played)).not.toEqual([]);
  });
}
