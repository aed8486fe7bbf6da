import { expect, test } from '@playwright/test';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { MockState } from '../../../src/mock/state/state.ts';
import { type Before, startFront } from './front.ts';
import { judgeAt } from './judge-at.ts';
import { idsWith } from './judge-mock.ts';

/** Hides each upload from the API for so long after its PUT, which comes the same way. */
function hiding({ uploads }: MockState, delayMs: number): Before {
  const storedAt = new Map<string, number>();
  return (_, _response, { method, url = '' }) => {
    if (method === 'PUT') storedAt.set(url.split(/[/?]/)[2] ?? '', Date.now());
    for (const upload of uploads.values()) {
      const at = storedAt.get(upload.id);
      if (at === undefined || upload.state === 'completed') continue;
      upload.state = Date.now() - at < delayMs ? 'issued' : 'uploaded';
    }
    return false;
  };
}

/** Judges a conforming mock whose uploads are known only after this delay. */
async function judgeDelayed(delayMs: number, profile = 'smoke') {
  const mock = await startMock();
  const front = await startFront(mock.url, { before: hiding(mock.state, delayMs) });
  const record = await judgeAt({ ...mock.environment, CLEVERTAP_BASE_URL: front.url }, { profile });
  front.close();
  await mock.close();
  return record;
}

test('an upload that is known only after a while is waited for, and the delay is in the profile', {
  tag: '@waits',
}, async () => {
  const record = await judgeDelayed(700);
  expect(idsWith(record, 'failed')).toEqual([]);
  expect(record.verdict).toBe('conformant');
  expect(record.behaviour.uploadDelayMs).toBe(1000);
});

test('where uploads are known at once, the profile has no delay', { tag: '@waits' }, async () => {
  const record = await judgeDelayed(0);
  expect(record.verdict).toBe('conformant');
  expect(record.behaviour.uploadDelayMs).toBeUndefined();
});

test('an upload that never comes to be known is not waited for again and again', {
  tag: '@waits',
}, async () => {
  const record = await judgeDelayed(100_000);
  expect(record.verdict).not.toBe('conformant');
  expect(record.behaviour.uploadDelayMs).toBeUndefined();
  expect(record.totals.uploads).toBeLessThan(10);
});
