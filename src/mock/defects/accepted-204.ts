import type { Defect } from '../defect.ts';
import { acceptedMembers } from '../groups.ts';
import { onAccepted } from '../reply-alterations.ts';

export const accepted204: Defect = {
  id: 'accepted-204',
  says: 'an accepted completion is 204',
  family: 'accepted',
  violates: acceptedMembers,
  alter: (mock) => onAccepted(mock, () => ({ status: 204, headers: {}, body: Buffer.alloc(0) })),
};
