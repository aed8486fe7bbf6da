import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const protoIs500: Defect = {
  id: 'proto-is-500',
  says: '__proto__ as a name makes the server fail',
  family: 'robustness',
  violates: ['robust.body'],
  alter: (mock) => failsOn(mock, ({ bytes }) => bytes.includes('"__proto__"')),
};
