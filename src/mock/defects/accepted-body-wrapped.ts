import type { Defect } from '../defect.ts';
import { acceptedMembers } from '../groups.ts';

export const acceptedBodyWrapped: Defect = {
  id: 'accepted-body-wrapped',
  says: 'the accepted members stand inside data',
  family: 'accepted',
  violates: acceptedMembers,
  alter: (mock) => ({
    ...mock,
    acceptedBody: (job, time, call) => ({ data: mock.acceptedBody(job, time, call) }),
  }),
};
