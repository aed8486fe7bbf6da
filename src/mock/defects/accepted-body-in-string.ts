import type { Defect } from '../defect.ts';
import { acceptedMembers } from '../groups.ts';

export const acceptedBodyInString: Defect = {
  id: 'accepted-body-in-string',
  says: 'the accepted body is JSON within a string',
  family: 'accepted',
  violates: acceptedMembers,
  alter: (mock) => ({
    ...mock,
    acceptedBody: (job, time, call) => JSON.stringify(mock.acceptedBody(job, time, call)),
  }),
};
