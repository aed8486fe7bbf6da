import type { Defect } from '../defect.ts';

export const noPermissionAs302: Defect = {
  id: 'no-permission-as-302',
  says: 'a missing permission is 302 with its code',
  family: 'error',
  violates: ['status.class', 'redirect'],
  alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, AUTHORIZATION_FAILED: 302 } }),
};
