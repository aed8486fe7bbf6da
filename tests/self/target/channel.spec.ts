import { expect, test } from '@playwright/test';
import { newAvailability, TargetGone } from '../../../src/target/retry/availability.ts';
import { type Channel, createSender, type OutgoingRequest } from '../../../src/target/retry/channel.ts';
import { LimitReached } from '../../../src/target/retry/limits.ts';
import { isWithinBudget, withRetries } from '../../../src/target/retry/retry.ts';
import { type Patience, retryAfterMs } from '../../../src/target/retry/retry-policy.ts';
import type { Exchange } from '../../../src/target/transport/exchange.ts';
import { type Coming, exchangeOf, recording, sending } from './exchanges.ts';

const request = { method: 'GET', target: '/', headers: [] };
const asCase = { kind: 'case', what: 'a case', provesAlive: false, mayRepeat: true } as const;

/** A sender by which everything comes to the same, and all that it said went out. */
function sender(coming: Coming, channel: Partial<Channel> = {}) {
  const { transport, asked } = recording(() => coming);
  const out: OutgoingRequest[] = [];
  const send = createSender({
    transport,
    rate: 0,
    timeoutMs: 1000,
    limits: {},
    spent: { requests: 0, uploads: 0, startedAt: Date.now() },
    retries: { requests: 0, waitedMs: 0 },
    availability: newAvailability(),
    unsteadiness: { attempts: 0, lost: 0 },
    onRequest: (going) => out.push(going),
    ...channel,
  });
  return { send: (provesAlive = false) => send('', request, { ...asCase, provesAlive }), asked, out };
}

test('every request is told with what it is for and what came before it', async () => {
  const { send, out } = sender({ status: 503, headers: [['Retry-After', '0']] });
  await send();
  expect(out.map(({ kind, retry }) => [kind, retry?.outcome])).toEqual([
    ['case', undefined],
    ['case', '503'],
    ['case', '503'],
    ['case', '503'],
  ]);
});

test('a limit holds within repetitions, and leaves what they were for unresolved', async () => {
  const { send, asked } = sender(
    { status: 503, headers: [['Retry-After', '0']] },
    { limits: { requests: 2 } },
  );
  expect((await send()).unresolved).toContain('--max-requests 2');
  expect(asked).toHaveLength(2);
  await expect(send()).rejects.toThrow(LimitReached);
  expect(asked).toHaveLength(2);
});

test('each repetition is counted against the budget, with its pause', async () => {
  const retries = { requests: 0, waitedMs: 0 };
  await sender({ status: 503, headers: [['Retry-After', '0']] }, { retries }).send();
  expect(retries).toEqual({ requests: 3, waitedMs: 0 });
});

test('a spent budget leaves trouble unresolved, and a failure inside the server is asked for again all the same', async () => {
  const retries = { requests: 30, waitedMs: 0 };
  expect((await sender('reset', { retries }).send()).unresolved).toContain('as much as it may');
  const failing = sender(500, { retries });
  expect((await failing.send()).unresolved).toBeUndefined();
  expect(failing.asked).toHaveLength(2);
});

test('the budget is thirty or half of all requests, and five minutes', () => {
  const retry = { outcome: '503', pauseMs: 1000 };
  expect(isWithinBudget({ requests: 29, waitedMs: 0 }, 50, retry)).toBe(true);
  expect(isWithinBudget({ requests: 30, waitedMs: 0 }, 50, retry)).toBe(false);
  expect(isWithinBudget({ requests: 30, waitedMs: 0 }, 61, retry)).toBe(true);
  expect(isWithinBudget({ requests: 0, waitedMs: 299_500 }, 50, retry)).toBe(false);
});

test('a target that was there and can be reached no more is gone', async () => {
  const { send, asked } = sender('tls', { availability: newAvailability(true) });
  await send();
  await expect(send()).rejects.toThrow(TargetGone);
  expect(asked).toHaveLength(1);
});

test('three silences in a row that tell something mean the same, silences on bad input do not', async () => {
  const { send } = sender('oversized', { availability: newAvailability(true) });
  for (let count = 0; count < 5; count += 1) await send(false);
  for (let count = 0; count < 3; count += 1) await send(true);
  await expect(send(true)).rejects.toThrow(TargetGone);
});

/** The pauses before a sender has what it wants or gives up. */
async function pauses(comings: readonly Coming[], random: number, reached = false): Promise<number[]> {
  const slept: number[] = [];
  await withRetries(
    sending(...comings).send,
    { mayRepeat: true },
    {
      denialFor: () => undefined,
      wasReached: () => reached,
      tellingAttempts: () => 0,
      inVain: new Set(),
      random: () => random,
      sleep: async (ms) => slept.push(ms),
    },
  );
  return slept;
}

test('pauses double, with up to a quarter more or less', async () => {
  expect(await pauses([503], 0.5)).toEqual([250, 500, 1000]);
  expect(await pauses([503], 0)).toEqual([187.5, 375, 750]);
  expect(await pauses([503], 1)).toEqual([312.5, 625, 1250]);
});

test('a target that was there is waited for longer than one that never was', async () => {
  const total = (all: number[]) => all.reduce((sum, ms) => sum + ms, 0);
  expect(total(await pauses(['refused'], 0))).toBeLessThan(1000);
  expect(total(await pauses(['refused'], 0, true))).toBeGreaterThan(8000);
  expect(total(await pauses(['refused'], 1, true))).toBeLessThan(20_000);
});

test('Retry-After is kept to, unless it asks for too long', async () => {
  const asking = (value: string): Coming => ({ status: 429, headers: [['Retry-After', value]] });
  expect(await pauses([asking('7'), 200], 0)).toEqual([7000]);
  expect(await pauses([asking('3600'), 200], 0)).toEqual([]);
});

test('a limiter that says nothing is waited for up to a minute, once in vain', async () => {
  const total = (all: number[]) => all.reduce((sum, ms) => sum + ms, 0);
  expect(total(await pauses([429], 0.5))).toBeGreaterThan(60_000);
  expect(total(await pauses([429], 1))).toBeLessThan(90_000);
  const inVain = new Set<Patience>();
  const context = {
    denialFor: () => undefined,
    wasReached: () => true,
    tellingAttempts: () => 0,
    random: () => 0,
    sleep: async () => 0,
    inVain,
  };
  await withRetries(sending(429).send, { mayRepeat: true }, context);
  const next = sending(429);
  await withRetries(next.send, { mayRepeat: true }, context);
  expect(next.count()).toBe(4);
});

test('a gateway whose server was there is waited for as a server that starts anew is', async () => {
  const total = (all: number[]) => all.reduce((sum, ms) => sum + ms, 0);
  for (const status of [408, 502, 503, 504, 522]) {
    expect(total(await pauses([status], 0))).toBeLessThan(2000);
    expect(total(await pauses([status], 0, true))).toBeGreaterThan(8000);
  }
});

const comebacks: readonly (readonly [name: string, value: string, ms: number])[] = [
  ['RateLimit-Reset', '8', 8000],
  ['RateLimit', '"default";r=0;t=30', 30_000],
  ['RateLimit', 'limit=40, remaining=0, reset=9', 9000],
  ['X-RateLimit-Reset', '12', 12_000],
  ['X-RateLimit-Reset', '1762509630', 30_000],
  ['X-RateLimit-Reset-After', '2.5', 2500],
  ['Retry-After-Ms', '750', 750],
];

for (const [name, value, ms] of comebacks) {
  test(`${name}: ${value} tells when to come back`, () => {
    const headers = [
      [name, value],
      ['Date', 'Fri, 07 Nov 2025 10:00:00 GMT'],
    ] as const;
    expect(retryAfterMs(exchangeOf({ status: 429, headers }))).toBe(ms);
  });
}

test('Retry-After goes before what limiters say', () => {
  const headers = [
    ['RateLimit-Reset', '8'],
    ['Retry-After', '1'],
  ] as const;
  expect(retryAfterMs(exchangeOf({ status: 429, headers }))).toBe(1000);
});

const retryAfter: readonly (readonly [value: string, date: string, ms: number | undefined])[] = [
  ['120', '', 120_000],
  ['Fri, 07 Nov 2025 10:00:30 GMT', 'Fri, 07 Nov 2025 10:00:00 GMT', 30_000],
  ['Friday, 07-Nov-25 10:00:30 GMT', 'Fri, 07 Nov 2025 10:00:00 GMT', 30_000],
  ['Fri Nov  7 10:00:30 2025', 'Fri, 07 Nov 2025 10:00:00 GMT', 30_000],
  ['Fri, 07 Nov 2025 10:00:00 GMT', 'Fri, 07 Nov 2025 10:00:30 GMT', 0],
  ['-5', '', undefined],
  ['1.5', '', undefined],
  ['soon', '', undefined],
];

for (const [value, date, ms] of retryAfter) {
  test(`Retry-After: ${value} is read by the clock of the server`, () => {
    const headers = [['Retry-After', value] as const, ...(date ? [['Date', date] as const] : [])];
    const exchange: Exchange = exchangeOf({ status: 429, headers });
    expect(retryAfterMs(exchange)).toBe(ms);
  });
}
