import { expect, test } from '@playwright/test';
import { withRetries } from '../../../src/target/retry/retry.ts';
import { isTroubled } from '../../../src/target/retry/retry-policy.ts';
import type { Exchange } from '../../../src/target/transport/exchange.ts';
import { type Coming, exchangeOf, sending } from './exchanges.ts';

const atOnce = (status: number, value = '0'): Coming => ({ status, headers: [['Retry-After', value]] });

// How often a request is sent when the same comes every time, and how often when it must not be done twice.
const rows: readonly (readonly [coming: Coming, sent: number, sentOnce: number])[] = [
  ['refused', 3, 3],
  ['dns', 3, 3],
  ['tls', 1, 1],
  ['reset', 3, 1],
  ['stale', 3, 1],
  ['truncated', 3, 1],
  ['undecodable', 3, 1],
  ['protocol', 3, 1],
  ['oversized', 1, 1],
  ['timeout', 2, 1],
  [500, 2, 1],
  [501, 2, 1],
  [atOnce(599), 4, 1],
  [atOnce(429), 4, 4],
  [atOnce(503), 4, 4],
  [200, 1, 1],
  [202, 1, 1],
  [204, 1, 1],
  [302, 1, 1],
  [400, 1, 1],
  [401, 1, 1],
  [403, 1, 1],
  [404, 1, 1],
  [atOnce(408), 4, 4],
  [415, 1, 1],
  [atOnce(499), 4, 4],
];

const named = (coming: Coming) => (typeof coming === 'object' ? coming.status : coming);

for (const [coming, sent, sentOnce] of rows) {
  test(`${named(coming)} is sent ${sent} times, and ${sentOnce} when it must not be done twice`, async () => {
    for (const [mayRepeat, expected] of [
      [true, sent],
      [false, sentOnce],
    ] as const) {
      const sender = sending(coming);
      const exchange = await withRetries(sender.send, { mayRepeat });
      expect(sender.count()).toBe(expected);
      expect(exchange.earlierAttempts).toEqual(Array(expected - 1).fill(String(named(coming))));
    }
  });

  test(`${named(coming)} is ${sent > 1 || coming === 'tls' || coming === 'oversized' ? 'trouble' : 'an answer'}`, () => {
    const troubled = typeof coming === 'string' || sent > 1;
    expect(isTroubled(exchangeOf(coming))).toBe(troubled);
  });
}

for (const status of [502, 504, 520, 524]) {
  test(`${status} is retried, but not when the request may have been carried out behind the gateway`, async () => {
    const again = sending(atOnce(status));
    await withRetries(again.send, { mayRepeat: true });
    expect(again.count()).toBe(4);
    const once = sending(atOnce(status));
    await withRetries(once.send, { mayRepeat: false });
    expect(once.count()).toBe(1);
  });
}

const past = new Date(0).toUTCString();
const pauses: readonly (readonly [what: string, value: string])[] = [
  ['no seconds', '0'],
  ['a date that is past', past],
  ['a date that is past, in the old form', 'Thursday, 01-Jan-70 00:00:00 GMT'],
  ['a value that is none', 'soon'],
];

for (const [what, value] of pauses) {
  test(`Retry-After with ${what} is no reason to give up`, async () => {
    const sender = sending(atOnce(503, value), 200);
    const exchange = await withRetries(sender.send, { mayRepeat: true });
    expect(exchange.response?.status).toBe(200);
    expect(exchange.earlierAttempts).toEqual(['503']);
  });
}

test('an answer ends it, however it came to be asked for', async () => {
  const sender = sending('reset', atOnce(429), atOnce(503), 401, 200);
  const exchange = await withRetries(sender.send, { mayRepeat: true });
  expect(exchange.response?.status).toBe(401);
  expect(exchange.earlierAttempts).toEqual(['reset', '429', '503']);
});

test('patience is counted over all that came, not for each kind anew', async () => {
  const sender = sending('reset', 500, 200);
  const exchange = await withRetries(sender.send, { mayRepeat: true });
  expect(exchange.response?.status).toBe(500);
  expect(sender.count()).toBe(2);
});

test('what came before is told with what came last', async () => {
  const exchange = await withRetries(sending('refused', atOnce(429), 404).send, { mayRepeat: false });
  expect(exchange.response?.status).toBe(404);
  expect(exchange.earlierAttempts).toEqual(['refused', '429']);
});

test('what was hoped for ends it, 5xx or not', async () => {
  const hopedFor = sending(500);
  const isAcceptable = ({ response }: Exchange) => response?.status === 500;
  const exchange = await withRetries(hopedFor.send, { mayRepeat: true, isAcceptable });
  expect(hopedFor.count()).toBe(1);
  expect(exchange.earlierAttempts).toEqual([]);
  const other = sending(501, 500);
  expect((await withRetries(other.send, { mayRepeat: true, isAcceptable })).earlierAttempts).toEqual(['501']);
});
