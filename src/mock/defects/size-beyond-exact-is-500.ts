import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { failsOn } from '../refusal-alterations.ts';

export const sizeBeyondExactIs500: Defect = {
  id: 'size-beyond-exact-is-500',
  says: 'a fileSize of 2^53 makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) =>
    failsOn(mock, (call) => {
      const value = memberOf(call, 'fileSize');
      return typeof value === 'number' && value === 2 ** 53;
    }),
};
