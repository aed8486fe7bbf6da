import type { Defect } from '../defect.ts';

export const envelopeDiffersForMissingToken: Defect = {
  id: 'envelope-differs-for-missing-token',
  says: 'a missing token is told in another shape than a wrong one',
  family: 'error',
  violates: ['error.envelope'],
  alter: (mock) => ({
    ...mock,
    envelope: (rejection, call) =>
      call.headers['x-clevertap-token'] === undefined && rejection.code === 'AUTHENTICATION_FAILED'
        ? { denied: { because: rejection.code } }
        : mock.envelope(rejection, call),
  }),
};
