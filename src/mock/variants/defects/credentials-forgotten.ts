import { onAccepted } from '../../alterations/answers.ts';
import { replaceGuard, skipGuards } from '../../alterations/decisions.ts';
import { type Call, uploadOf } from '../../call.ts';
import type { Defect } from '../../variant.ts';

const token = ({ headers }: Call) => headers['x-clevertap-token'];
const account = ({ headers }: Call) => headers['x-account-id'];

/** Calls that pass because of what came before them. */
export const credentialsForgotten: readonly Defect[] = [
  {
    id: 'token-of-completed-upload-unchecked',
    says: 'a completion that is remembered is answered without a look at the token',
    family: 'credentials',
    violates: ['headers.token.invalid'],
    shows: 'in a run',
    alter: (mock) => ({
      ...skipGuards(mock, ['token', 'account'], (call) => uploadOf(call)?.state === 'completed'),
      repeat: 'same-job',
    }),
  },
  {
    id: 'token-unchecked-after-success',
    says: 'after an accepted completion the token is not looked at again',
    family: 'credentials',
    violates: ['headers.token.invalid', 'headers.token.case', 'headers.token.missing', 'auth.every-request'],
    shows: 'in sequence',
    alter: (mock) => {
      const trusted = new Set<string | undefined>();
      return onAccepted(
        skipGuards(mock, ['token'], (call) => !!token(call) && trusted.has(account(call))),
        (answer, call) => {
          trusted.add(account(call));
          return answer;
        },
      );
    },
  },
  {
    id: 'token-unchecked-after-150-answers',
    says: 'after 150 answers the token is not looked at any more',
    family: 'credentials',
    violates: ['headers.token.invalid', 'headers.token.missing', 'auth.before-work'],
    shows: 'in a run',
    alter: (mock) => skipGuards(mock, ['token'], ({ state }) => state.counters.answers > 150),
  },
  {
    id: 'permission-checked-once',
    says: 'a caller without permission is refused only the first time',
    family: 'credentials',
    violates: ['authorization.catalog'],
    shows: 'in sequence',
    alter: (mock) => {
      let refused = false;
      return replaceGuard(mock, 'permission', (former) => (call, current) => {
        const refusal = refused ? undefined : former(call, current);
        refused ||= refusal !== undefined;
        return refusal;
      });
    },
  },
  {
    id: 'permission-unchecked-after-success',
    says: 'after an accepted completion permission is not looked at',
    family: 'credentials',
    violates: ['authorization.catalog', 'auth.every-request'],
    shows: 'in sequence',
    alter: (mock) => skipGuards(mock, ['permission'], ({ state }) => state.counters.accepted > 0),
  },
  {
    id: 'permission-unchecked-after-150-answers',
    says: 'after 150 answers every caller may complete every upload',
    family: 'credentials',
    violates: ['authorization.catalog'],
    shows: 'in a run',
    alter: (mock) => skipGuards(mock, ['permission'], ({ state }) => state.counters.answers > 150),
  },
];
