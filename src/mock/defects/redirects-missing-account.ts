import { onRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const redirectsMissingAccount: Defect = {
  id: 'redirects-missing-account',
  says: 'a missing account is sent on with 307',
  family: 'transport',
  violates: ['redirect', 'headers.account-id', 'auth.token.query'],
  alter: (mock) =>
    onRejection(mock, (answer, _refusal, { headers }) =>
      headers['x-account-id']
        ? answer
        : { status: 307, headers: { Location: '/v2/accounts' }, body: Buffer.alloc(0) },
    ),
};
