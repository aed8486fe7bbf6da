import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const bomIs500: Defect = {
  id: 'bom-is-500',
  says: 'a byte order mark makes the server fail',
  family: 'robustness',
  violates: ['robust.body'],
  alter: (mock) => failsOn(mock, ({ bytes }) => bytes[0] === 0xef && bytes[1] === 0xbb),
};
