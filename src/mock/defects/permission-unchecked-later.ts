import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const permissionUncheckedLater: Defect = {
  id: 'permission-unchecked-later',
  says: 'after 150 answers every caller may complete every upload',
  family: 'credentials',
  violates: ['authorization.catalog'],
  alter: (mock) => skipGuards(mock, ['permission'], ({ state }) => state.counters.answers > 150),
};
