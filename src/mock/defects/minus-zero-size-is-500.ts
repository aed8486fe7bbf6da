import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { failsOn } from '../refusal-alterations.ts';

export const minusZeroSizeIs500: Defect = {
  id: 'minus-zero-size-is-500',
  says: 'a fileSize of -0 makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) =>
    failsOn(mock, (call) => {
      const value = memberOf(call, 'fileSize');
      return typeof value === 'number' && Object.is(value, -0);
    }),
};
