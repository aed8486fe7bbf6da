import type { Call } from '../call.ts';
import type { Defect } from '../defect.ts';

// Names as in the headers, in any letter case.
function fromQuery({ query }: Call) {
  const values = new Map([...query].map(([name, value]) => [name.toLowerCase(), value]));
  const [accountId, token] = [values.get('x-account-id'), values.get('x-clevertap-token')];
  return { ...(accountId && { accountId }), ...(token && { token }) };
}

export const queryTokenAccepted: Defect = {
  id: 'query-token-accepted',
  says: 'the credentials are accepted in the query string',
  family: 'credentials',
  violates: ['auth.token.query'],
  alter: (mock) => ({ ...mock, credentials: (call) => ({ ...fromQuery(call), ...mock.credentials(call) }) }),
};
