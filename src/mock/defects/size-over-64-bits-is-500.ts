import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { failsOn } from '../refusal-alterations.ts';

export const sizeOver64BitsIs500: Defect = {
  id: 'size-over-64-bits-is-500',
  says: 'a fileSize beyond 64 bits makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) =>
    failsOn(mock, (call) => {
      const value = memberOf(call, 'fileSize');
      return typeof value === 'number' && value > 2 ** 64;
    }),
};
