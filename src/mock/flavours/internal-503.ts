import type { Flavour } from '../flavour.ts';

export const internal503: Flavour = {
  id: 'internal-503',
  says: 'a failure inside is 503',
  alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, INTERNAL_ERROR: 503 } }),
};
