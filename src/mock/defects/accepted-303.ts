import { withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';

export const accepted303: Defect = {
  id: 'accepted-303',
  says: 'an accepted completion is sent on to its job',
  family: 'accepted',
  violates: ['redirect', 'endpoint.accepts-post', 'status.class'],
  alter: (mock) =>
    onAccepted(mock, (answer) => ({ ...withHeader(answer, 'Location', '/v2/jobs/1'), status: 303 })),
};
