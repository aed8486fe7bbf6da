import type { Defect } from '../defect.ts';
import { acceptedMembers } from '../groups.ts';

export const acceptedBodyInArray: Defect = {
  id: 'accepted-body-in-array',
  says: 'the accepted body is a list of one object',
  family: 'accepted',
  violates: acceptedMembers,
  alter: (mock) => ({
    ...mock,
    acceptedBody: (job, time, call) => [mock.acceptedBody(job, time, call)],
  }),
};
