import type { Defect } from '../defect.ts';

export const tokenWithoutAccountInQuery: Defect = {
  id: 'token-without-account-in-query',
  says: 'the token alone is accepted in the query string',
  family: 'credentials',
  violates: ['auth.token.query'],
  alter: (mock) => ({
    ...mock,
    credentials: (call) => {
      const token = call.headers['x-account-id'] ? call.query.get('X-CleverTap-Token') : null;
      return { ...(token && { token }), ...mock.credentials(call) };
    },
  }),
};
