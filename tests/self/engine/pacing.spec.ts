import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import type { Given } from '../../../src/target/settings/read-settings.ts';
import { type Before, type FrontOptions, startFront } from './front.ts';
import { judgeAt } from './judge-at.ts';
import { idsWith } from './judge-mock.ts';

/** Judges the mock behind a server that makes it harder; uploads are given, so that all goes through the front. */
async function judgeBehind(options: FrontOptions, flags: Given): Promise<RunRecord & { came: number }> {
  const mock = await startMock({ uploads: 60 });
  const front = await startFront(mock.url, options);
  const record = await judgeAt({ ...mock.environment, CLEVERTAP_BASE_URL: front.url }, flags);
  front.close();
  await mock.close();
  return { ...record, came: front.count() };
}

function expectSound({ ledger, totals, verdict, came }: RunRecord & { came: number }) {
  const { total, cases, provisioning, repeated } = ledger.requests;
  expect(verdict).toBe('conformant');
  expect(total).toBe(came);
  expect(total).toBe(totals.requests);
  expect(total).toBe(cases + provisioning + repeated);
  expect(Object.values(ledger.repeatedAfter).reduce((sum, count) => sum + count, 0)).toBe(repeated);
}

/** 429 for what is more than so many a second, to be repeated after a second. */
function limitedTo(most: number): Before {
  let window = { second: 0, count: 0 };
  return (_, response) => {
    const second = Math.floor(Date.now() / 1000);
    window = second === window.second ? { second, count: window.count + 1 } : { second, count: 1 };
    if (window.count > most) response.writeHead(429, { 'Retry-After': '1' }).end('slow down');
    return window.count > most;
  };
}

test('a server that takes ten requests a second is judged, and each 429 is in the ledger', {
  tag: '@waits',
}, async () => {
  const record = await judgeBehind({ before: limitedTo(10) }, { profile: 'smoke' });
  expectSound(record);
  expect(record.ledger.repeatedAfter['429']).toBeGreaterThan(0);
  expect(idsWith(record, 'failed')).toEqual([]);
});

test('a server that answers 503 every 40th time is judged, and each 503 is in the ledger', {
  tag: '@waits',
}, async () => {
  const before: Before = (count, response) => {
    if (count % 40 === 0) response.writeHead(503).end();
    return count % 40 === 0;
  };
  const record = await judgeBehind({ before }, {});
  expectSound(record);
  expect(record.ledger.repeatedAfter).toEqual({ '503': Math.floor(record.came / 40) });
});

test('a server that takes 300 ms for each answer is judged', { tag: '@waits' }, async () => {
  const before: Before = async () => {
    await sleep(300);
    return false;
  };
  const record = await judgeBehind({ before }, { profile: 'smoke' });
  expectSound(record);
  expect(record.ledger.requests.repeated).toBe(0);
});

test('a run that had to repeat too much leaves the rest inconclusive, and the network is blamed', {
  tag: '@waits',
}, async () => {
  const before: Before = (count, response) => {
    if (count > 20 && count % 3 !== 0) response.writeHead(503, { 'Retry-After': '0' }).end();
    return count > 20 && count % 3 !== 0;
  };
  const record = await judgeBehind({ before }, {});
  expect({ verdict: record.verdict, blame: record.blame }).toEqual({
    verdict: 'inconclusive',
    blame: 'network',
  });
  expect(idsWith(record, 'failed')).toEqual([]);
  const { total, repeated } = record.ledger.requests;
  expect(repeated).toBeLessThanOrEqual(Math.max(30, 0.5 * total));
});
