import type { Defect } from '../defect.ts';
import { acceptedMembers } from '../groups.ts';

export const acceptedJsonUnfinished: Defect = {
  id: 'accepted-json-unfinished',
  says: 'the accepted JSON ends too early',
  family: 'accepted',
  violates: acceptedMembers,
  alter: (mock) => ({
    ...mock,
    serialise: (value) => {
      const text = mock.serialise(value);
      return value !== null && typeof value === 'object' && 'jobId' in value ? text.slice(0, -2) : text;
    },
  }),
};
