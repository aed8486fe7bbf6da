import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const every6thErrorWithoutCode: Defect = {
  id: 'every-6th-error-without-code',
  says: 'every sixth rejection carries no code',
  family: 'intermittent',
  violates: ['error.code', ...everyRefusal],
  alter: (mock) =>
    alterRejection(mock, (rejection, { state }) =>
      state.counters.answers % 6 === 0 ? { ...rejection, code: undefined } : rejection,
    ),
};
