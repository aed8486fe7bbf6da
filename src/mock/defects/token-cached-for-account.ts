import { skipGuards } from '../alterations.ts';
import type { Call } from '../call.ts';
import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';

const idOf = (headers: Call['headers']) => headers['x-account-id'] ?? '';

export const tokenCachedForAccount: Defect = {
  id: 'token-cached-for-account',
  says: 'after an accepted completion the token is not looked at again',
  family: 'credentials',
  violates: ['headers.token.invalid', 'headers.token.case'],
  alter: (mock) => {
    const trusted = new Set<string>();
    return onAccepted(
      skipGuards(
        mock,
        ['token'],
        ({ headers }) => !!headers['x-clevertap-token'] && trusted.has(idOf(headers)),
      ),
      (answer, { headers }) => {
        trusted.add(idOf(headers));
        return answer;
      },
    );
  },
};
