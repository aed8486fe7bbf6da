import type { Defect } from '../defect.ts';
import { acceptedMembers } from '../groups.ts';
import { onAccepted } from '../reply-alterations.ts';

export const acceptedBodyEmpty: Defect = {
  id: 'accepted-body-empty',
  says: 'an accepted answer has no body',
  family: 'accepted',
  violates: acceptedMembers,
  alter: (mock) => onAccepted(mock, ({ status }) => ({ status, headers: {}, body: Buffer.alloc(0) })),
};
