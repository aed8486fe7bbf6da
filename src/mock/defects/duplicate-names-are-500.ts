import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const duplicateNamesAre500: Defect = {
  id: 'duplicate-names-are-500',
  says: 'a member that comes twice makes the server fail',
  family: 'robustness',
  violates: ['robust.body'],
  alter: (mock) =>
    failsOn(
      mock,
      ({ bytes }) =>
        bytes.indexOf('"uploadId"') !== bytes.lastIndexOf('"uploadId"') && !bytes.includes('__proto__'),
    ),
};
