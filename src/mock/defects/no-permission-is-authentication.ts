import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const noPermissionIsAuthentication: Defect = {
  id: 'no-permission-is-authentication',
  says: 'a missing permission is AUTHENTICATION_FAILED',
  family: 'credentials',
  violates: ['authorization.catalog'],
  alter: (mock) => refusesAs(mock, 'permission', { code: 'AUTHENTICATION_FAILED' }),
};
