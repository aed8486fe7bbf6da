import type { Flavour } from '../flavour.ts';

export const credentials403: Flavour = {
  id: 'credentials-403',
  says: 'wrong credentials are 403',
  alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, AUTHENTICATION_FAILED: 403 } }),
};
