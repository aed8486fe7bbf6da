import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const tokenInBase64InMessage: Defect = {
  id: 'token-in-base64-in-message',
  says: 'rejections repeat the credentials in base64, as Basic does',
  family: 'leak',
  violates: ['no-echo'],
  alter: (mock) =>
    alterRejection(mock, (rejection, { headers }) => ({
      ...rejection,
      message: `${rejection.message} Caller: ${Buffer.from(`${headers['x-account-id'] ?? ''}:${headers['x-clevertap-token'] ?? ''}`).toString('base64')}`,
    })),
};
