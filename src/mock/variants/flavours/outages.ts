import { answersEarly, refusesToo } from '../../alterations/decisions.ts';
import type { Outcome } from '../../answer.ts';
import { ownerOfToken } from '../../caller.ts';
import type { Flavour } from '../../variant.ts';

/** Completions that are put off for a moment: to be sent again at once. */
const putOff: readonly (readonly [id: string, says: string, n: number, status: number, message: string])[] = [
  ['every-30th-busy', 'every 30th completion is 429, to be sent again at once', 30, 429, 'Too many requests'],
  [
    'every-40th-unavailable',
    'every 40th completion is 503, to be sent again at once',
    40,
    503,
    'Service unavailable',
  ],
];

// How many wrong tokens lock a caller out, and for how many requests.
const mostWrong = 12;
const lockedFor = 2;

/** What passes when the same request comes again. */
export const outages: readonly Flavour[] = [
  ...putOff.map(
    ([id, says, n, status, message]): Flavour => ({
      id,
      says,
      family: 'outage',
      waits: true,
      alter: (mock) => {
        let completions = 0;
        const later: Outcome = { kind: 'plain', status, message, headers: { 'Retry-After': '0' } };
        return answersEarly(mock, () => (++completions % n === 0 ? later : undefined));
      },
    }),
  ),
  {
    id: 'account-locked-out-after-12-wrong-tokens',
    says: 'after twelve wrong tokens, the next two requests are refused whoever sends them',
    family: 'outage',
    waits: true,
    alter: (mock) => {
      let wrong = 0;
      let left = lockedFor;
      const isLocked = (known: boolean) => {
        if (!known) wrong += 1;
        if (!known || wrong < mostWrong || left === 0) return false;
        left -= 1;
        return true;
      };
      return refusesToo(
        mock,
        'token',
        (call) => isLocked(ownerOfToken(call, mock)?.id === call.state.account.id),
        { code: 'AUTHENTICATION_FAILED', message: 'Too many failed attempts.' },
      );
    },
  },
];
