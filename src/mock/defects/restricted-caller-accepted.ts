import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const restrictedCallerAccepted: Defect = {
  id: 'restricted-caller-accepted',
  says: 'a caller without permission may complete uploads',
  family: 'credentials',
  violates: ['authorization.catalog'],
  alter: (mock) => skipGuards(mock, ['permission']),
};
