import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const deepNestingIs500: Defect = {
  id: 'deep-nesting-is-500',
  says: 'deep nesting overflows the stack',
  family: 'robustness',
  violates: ['robust.body'],
  alter: (mock) => failsOn(mock, ({ bytes }) => bytes.includes('['.repeat(1000))),
};
