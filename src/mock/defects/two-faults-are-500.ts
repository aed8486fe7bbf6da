import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';
import { failsOn } from '../refusal-alterations.ts';
import { uploadOf } from '../upload-of.ts';

export const twoFaultsAre500: Defect = {
  id: 'two-faults-are-500',
  says: 'a missing completedBy together with an unknown upload makes the server fail',
  family: 'robustness',
  violates: ['error.client-not-internal'],
  alter: (mock) =>
    failsOn(
      mock,
      (call) =>
        typeof memberOf(call, 'uploadId') === 'string' &&
        uploadOf(call) === undefined &&
        memberOf(call, 'fileName') !== undefined &&
        memberOf(call, 'completedBy') === undefined,
    ),
};
