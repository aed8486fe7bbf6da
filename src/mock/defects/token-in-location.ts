import { withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';

export const tokenInLocation: Defect = {
  id: 'token-in-location',
  says: 'accepted answers point at the job with the token in the address',
  family: 'leak',
  violates: ['no-echo'],
  alter: (mock) =>
    onAccepted(mock, (answer, { state }) =>
      withHeader(answer, 'Location', `/v2/jobs/1?token=${state.account.token}`),
    ),
};
