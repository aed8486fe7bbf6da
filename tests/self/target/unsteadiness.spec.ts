import { expect, test } from '@playwright/test';
import { withRetries } from '../../../src/target/retry/retry.ts';
import type { Blocked } from '../../../src/target/retry/retry-policy.ts';
import { noteAttempts, tellingAttempts } from '../../../src/target/retry/unsteadiness.ts';
import { sending } from './exchanges.ts';

const seen = (...requests: readonly (readonly [earlier: readonly string[], answered: boolean])[]) => {
  const unsteadiness = { attempts: 0, lost: 0 };
  for (const [earlier, answered] of requests) noteAttempts(unsteadiness, earlier, answered);
  return unsteadiness;
};

test('only what got through in the end had been lost on the way', () => {
  expect(seen([['timeout', 'reset'], true])).toEqual({ attempts: 3, lost: 2 });
  expect(seen([['timeout'], false])).toEqual({ attempts: 2, lost: 0 });
  expect(seen([['429', '503', '500', '408'], true])).toEqual({ attempts: 5, lost: 0 });
  expect(seen([['403'], true], [[], true])).toEqual({ attempts: 3, lost: 1 });
});

test('the more a way loses, the more attempts in a row have to get lost before that tells something', () => {
  expect(tellingAttempts({ attempts: 100, lost: 1 })).toBe(0);
  expect(tellingAttempts({ attempts: 1000, lost: 2 })).toBe(2);
  expect(tellingAttempts({ attempts: 100, lost: 8 })).toBe(5);
  expect(tellingAttempts({ attempts: 100, lost: 25 })).toBe(9);
  expect(tellingAttempts({ attempts: 100, lost: 90 })).toBe(9);
});

const context = (telling: number) => ({
  denialFor: () => undefined,
  wasReached: () => false,
  tellingAttempts: () => telling,
  inVain: new Set<never>(),
  random: () => 0,
  sleep: async () => 0,
});

const blocked: readonly (readonly [how: Blocked, provesAlive: boolean, telling: number, sent: number])[] = [
  ['surely', false, 0, 2],
  ['perhaps', false, 0, 4],
  ['surely', true, 0, 4],
  ['surely', false, 7, 7],
];

for (const [how, provesAlive, telling, sent] of blocked) {
  test(`what is ${how} blocked${provesAlive ? ', though any target answers it,' : ''} is sent ${sent} times where ${telling} attempts tell`, async () => {
    const sender = sending({ status: 403, headers: [['Retry-After', '5']] });
    const exchange = await withRetries(
      sender.send,
      { mayRepeat: false, provesAlive, blocked: () => how },
      context(telling),
    );
    expect(sender.count()).toBe(sent);
    expect(exchange.earlierAttempts).toEqual(Array(sent - 1).fill('403'));
  });
}

test('what any target answers is sent more often before its silence tells something', async () => {
  for (const [provesAlive, sent] of [
    [false, 2],
    [true, 4],
  ] as const) {
    const sender = sending('timeout');
    await withRetries(sender.send, { mayRepeat: true, provesAlive }, context(0));
    expect(sender.count()).toBe(sent);
  }
});
