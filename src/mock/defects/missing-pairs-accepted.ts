import { overlook } from '../alterations.ts';
import type { Defect } from '../defect.ts';

const names = ['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'];

const isMissing = (value: unknown, name: string) =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !Object.hasOwn(value, name);

export const missingPairsAccepted: Defect = {
  id: 'missing-pairs-accepted',
  says: 'a missing field is noticed only when no other is missing',
  family: 'validation',
  violates: ['body.required.all'],
  alter: (mock) =>
    overlook(
      mock,
      ({ field }, value) =>
        isMissing(value, field) && names.filter((name) => isMissing(value, name)).length > 1,
    ),
};
