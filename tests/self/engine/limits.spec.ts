import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import type { Given } from '../../../src/target/settings/read-settings.ts';
import { startFront } from './front.ts';
import { judgeAt } from './judge-at.ts';
import { idsWith } from './judge-mock.ts';

/** Judges the mock, whose uploads are provisioned, and counts what comes; every tenth answer is a 503. */
async function judgeCapped(flags: Given, delayMs = 0): Promise<{ record: RunRecord; came: number }> {
  const mock = await startMock();
  const front = await startFront(mock.url, {
    before: async (count, response) => {
      await sleep(delayMs);
      if (count % 10 === 0) response.writeHead(503, { 'Retry-After': '0' }).end();
      return count % 10 === 0;
    },
  });
  // The URLs that the mock signs lead past the front, unless it takes the front for itself.
  mock.state.origin = front.url;
  const record = await judgeAt({ ...mock.environment, CLEVERTAP_BASE_URL: front.url }, flags);
  front.close();
  await mock.close();
  return { record, came: front.count() };
}

const reasonsOf = ({ requirements }: RunRecord) =>
  new Set(requirements.filter(({ status }) => status === 'untested').map(({ reason }) => reason));

for (const most of [1, 2, 10, 61, 150]) {
  test(`--max-requests ${most} is kept to the single request, and what it cuts is untested`, async () => {
    const { record, came } = await judgeCapped({ maxRequests: String(most) });
    expect(came).toBe(most);
    expect(record.ledger.requests.total).toBe(most);
    expect(record.ledger.limits).toEqual({ requests: most });
    expect({ verdict: record.verdict, complete: record.run.complete }).toEqual({
      verdict: 'inconclusive',
      complete: false,
    });
    expect(idsWith(record, 'failed')).toEqual([]);
    expect([...reasonsOf(record)].join()).toContain(`--max-requests ${most} is reached`);
  });
}

for (const most of [1, 2, 9]) {
  test(`--max-uploads ${most} is kept, and what it cuts is untested`, async () => {
    const { record } = await judgeCapped({ maxUploads: String(most) });
    const { uploads, limits } = record.ledger;
    expect(uploads.taken).toBe(most);
    expect(limits).toEqual({ uploads: most });
    expect(record.verdict).toBe('inconclusive');
    expect([...reasonsOf(record)].join()).toContain(`--max-uploads ${most} is reached`);
  });
}

test('--max-time ends the run, and what it cuts is untested', async () => {
  const { record } = await judgeCapped({ maxTime: '1' }, 50);
  expect({ verdict: record.verdict, complete: record.run.complete }).toEqual({
    verdict: 'inconclusive',
    complete: false,
  });
  expect([...reasonsOf(record)].join()).toContain('--max-time 1 is reached');
});

test('--max-time cuts off an answer that does not come, and nobody is blamed for it', async () => {
  const mock = await startMock({ uploads: 60 });
  const front = await startFront(mock.url, { before: (count) => count > 30 });
  const environment = { ...mock.environment, CLEVERTAP_BASE_URL: front.url };
  const record = await judgeAt(environment, { maxTime: '3', timeout: '60000' });
  front.close();
  await mock.close();
  expect(idsWith(record, 'failed')).toEqual([]);
  expect(record.why).toContain('--max-time 3 is reached');
});

test('limits that are not reached change nothing', async () => {
  const { record } = await judgeCapped({ maxRequests: '1000', maxUploads: '100', maxTime: '600' });
  expect({ verdict: record.verdict, complete: record.run.complete }).toEqual({
    verdict: 'conformant',
    complete: true,
  });
  const { taken, completed, unused } = record.ledger.uploads;
  expect(taken).toBe(completed + unused.length);
  expect(record.ledger.jobs).toHaveLength(completed);
});
