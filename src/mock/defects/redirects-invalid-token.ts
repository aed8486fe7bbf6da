import { onRejection } from '../alterations.ts';
import type { Call } from '../call.ts';
import type { Defect } from '../defect.ts';

function hasInvalidToken({ headers, state }: Call): boolean {
  const token = headers['x-clevertap-token'];
  return !!token && token !== state.account.token && token !== state.restricted.token;
}

export const redirectsInvalidToken: Defect = {
  id: 'redirects-invalid-token',
  says: 'an invalid token is sent to a sign-in page',
  family: 'transport',
  violates: ['redirect', 'headers.token.invalid', 'headers.token.case', 'status.class', 'error.code'],
  alter: (mock) =>
    onRejection(mock, (answer, { code }, call) =>
      code === 'AUTHENTICATION_FAILED' && hasInvalidToken(call)
        ? { status: 302, headers: { Location: 'https://login.example.com/' }, body: Buffer.alloc(0) }
        : answer,
    ),
};
