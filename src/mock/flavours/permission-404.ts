import type { Flavour } from '../flavour.ts';

export const permission404: Flavour = {
  id: 'permission-404',
  says: 'a missing permission is 404',
  alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, AUTHORIZATION_FAILED: 404 } }),
};
