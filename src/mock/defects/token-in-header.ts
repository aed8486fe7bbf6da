import { withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { onAccepted } from '../reply-alterations.ts';

export const tokenInHeader: Defect = {
  id: 'token-in-header',
  says: 'accepted answers repeat the token in a header',
  family: 'leak',
  violates: ['no-echo'],
  alter: (mock) =>
    onAccepted(mock, (answer, { headers }) =>
      withHeader(answer, 'X-Debug-Caller', `token=${headers['x-clevertap-token']}`),
    ),
};
