import type { Defect } from '../defect.ts';

export const accepted400: Defect = {
  id: 'accepted-400',
  says: 'an accepted completion is 400',
  family: 'accepted',
  violates: ['endpoint.accepts-post', 'status.class'],
  alter: (mock) => ({ ...mock, acceptedStatus: 400 }),
};
