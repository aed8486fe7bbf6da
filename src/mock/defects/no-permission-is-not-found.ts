import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const noPermissionIsNotFound: Defect = {
  id: 'no-permission-is-not-found',
  says: 'a missing permission is CATALOG_NOT_FOUND',
  family: 'credentials',
  violates: ['authorization.catalog'],
  alter: (mock) => refusesAs(mock, 'permission', { code: 'CATALOG_NOT_FOUND' }),
};
