import type { Flavour } from '../flavour.ts';

export const invalidRequest422: Flavour = {
  id: 'invalid-request-422',
  says: 'an invalid request is 422',
  alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, CATALOG_INVALID_REQUEST: 422 } }),
};
