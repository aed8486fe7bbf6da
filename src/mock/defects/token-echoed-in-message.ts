import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const tokenEchoedInMessage: Defect = {
  id: 'token-echoed-in-message',
  says: 'rejections repeat the token that was sent',
  family: 'error',
  violates: ['no-echo'],
  alter: (mock) =>
    alterRejection(mock, (rejection, { headers }) => ({
      ...rejection,
      message: `${rejection.message} Token: ${headers['x-clevertap-token'] ?? 'none'}`,
    })),
};
