import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const trailingCommaIs500: Defect = {
  id: 'trailing-comma-is-500',
  says: 'a comma after the last member makes the server fail',
  family: 'robustness',
  violates: ['error.client-not-internal'],
  alter: (mock) => failsOn(mock, ({ bytes }) => /,\s*\}\s*$/.test(bytes.toString('latin1'))),
};
