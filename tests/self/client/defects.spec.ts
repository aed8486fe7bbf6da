import { expect, test } from '@playwright/test';
import { clientChecks, runClientChecks } from '../../../src/client/checks/index.ts';
import { judgeConversations } from '../../../src/client/judge-conversations.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { scenarios } from '../../../src/mock/scenarios/index.ts';
import { clientDefects } from './client-defects.ts';
import { failedIn, failuresOf, judgeScript } from './judge-script.ts';
import { goodScript } from './scripted-client.ts';

const judgedIds = loadContract()
  .clientRequirements.filter(({ level }) => level !== 'observed')
  .map(({ id }) => id);

for (const { id, violates, shows, script, timeLimitMs } of clientDefects) {
  test(`the client ${id} is found under ${violates[0]}`, async () => {
    const judged = await judgeScript(script, shows, timeLimitMs);
    expect(judged.length).toBeGreaterThan(0);
    expect(failedIn(judged)).toEqual(expect.arrayContaining([...violates]));
  });
}

test('within one millisecond, the order in which requests came tells which was first', async () => {
  const early = clientDefects.find(({ id }) => id === 'completes-first');
  if (!early) throw new Error('the defect is gone');
  const judged = await judgeScript(early.script, early.shows);
  const atOnce = judged.map(({ conversation }) => ({
    ...conversation,
    exchanges: conversation.exchanges.map((own) => ({ ...own, startedAt: 0, answeredAt: 0 })),
  }));
  expect(failedIn(judgeConversations(atOnce))).toContain('client.order.after-upload');
});

// What a client without the defect is not blamed for in the same scenarios: the defect alone explains the finding.
test('a good client fails in none of the scenarios that show a defect', async () => {
  const shown = scenarios.filter(({ id }) => clientDefects.some(({ shows }) => shows.test(id)));
  const ids = new RegExp(`^(${shown.map(({ id }) => id).join('|')})$`);
  expect(failuresOf(await judgeScript(goodScript, ids))).toEqual([]);
});

test('ids of defects are unique, and there are at least 60', () => {
  const ids = clientDefects.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(60);
});

test('every judged requirement of the client has a defect that violates it', () => {
  const violated = new Set(clientDefects.flatMap(({ violates }) => violates));
  expect(judgedIds.filter((id) => !violated.has(id))).toEqual([]);
});

test('every judged requirement of the client has a check, and every check a requirement', () => {
  const checked = new Set([...clientChecks, ...runClientChecks].flatMap(({ requirements }) => requirements));
  expect([...checked].sort()).toEqual([...judgedIds].sort());
});
