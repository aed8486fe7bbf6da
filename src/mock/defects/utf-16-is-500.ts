import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const utf16Is500: Defect = {
  id: 'utf-16-is-500',
  says: 'UTF-16 makes the server fail',
  family: 'robustness',
  violates: ['robust.body'],
  alter: (mock) => failsOn(mock, ({ bytes }) => bytes[1] === 0),
};
