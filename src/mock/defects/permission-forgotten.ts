import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const permissionForgotten: Defect = {
  id: 'permission-forgotten',
  says: 'after an accepted completion permission is not looked at',
  family: 'credentials',
  violates: ['authorization.catalog'],
  alter: (mock) => skipGuards(mock, ['permission'], ({ state }) => state.counters.accepted > 0),
};
