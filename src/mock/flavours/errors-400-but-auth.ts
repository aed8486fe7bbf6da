import type { Flavour } from '../flavour.ts';

export const errors400ButAuth: Flavour = {
  id: 'errors-400-but-auth',
  says: 'every error is 400 but those of credentials',
  alter: (mock) => ({
    ...mock,
    statuses: { ...mock.statuses, AUTHORIZATION_FAILED: 403, CATALOG_NOT_FOUND: 400, UPLOAD_NOT_FOUND: 400 },
  }),
};
