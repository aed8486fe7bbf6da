import { expect, test } from '@playwright/test';
import { flavours } from '../../../src/mock/variants/flavours/index.ts';
import { coveringSets } from '../../score/covering-sets.ts';
import { changedIn, failedIn, isChanged, type Played, playCases } from './play-cases.ts';

let documented: readonly Played[];
test.beforeAll(async () => {
  documented = await playCases();
});

// How an answer is written and how long it takes is not part of its print; a busy server is asked again, and a storage
// before all cases. No case has the fault header and another fault.
const unseen = new Set(['latency', 'outage', 'framing', 'storage']);
const seen = flavours.filter(({ family, id }) => !unseen.has(family) && id !== 'order-fault-last');

for (const { waits, ...flavour } of seen) {
  test(`${flavour.id}: ${flavour.says}, and some answer shows it`, {
    tag: waits ? ['@waits'] : [],
  }, async () => {
    const played = await playCases({ flavours: [flavour] }, { until: isChanged(documented) });
    expect(changedIn(documented, played)).not.toEqual([]);
  });
}

for (const set of coveringSets(flavours)) {
  test(`every answer is still allowed: ${set.map(({ id }) => id).join(', ')}`, {
    tag: set.some(({ waits }) => waits) ? ['@waits'] : [],
  }, async () => {
    expect(failedIn(await playCases({ flavours: set }))).toEqual([]);
  });
}

for (const { waits, ...flavour } of flavours) {
  test(`every answer is still allowed: ${flavour.id} alone`, {
    tag: waits ? ['@waits', '@nightly'] : ['@nightly'],
  }, async () => {
    expect(failedIn(await playCases({ flavours: [flavour] }))).toEqual([]);
  });
}
