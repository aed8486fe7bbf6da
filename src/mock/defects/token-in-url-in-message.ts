import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

const percentEncoded = (text: string) =>
  [...Buffer.from(text, 'latin1')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

export const tokenInUrlInMessage: Defect = {
  id: 'token-in-url-in-message',
  says: 'rejections repeat the token, every byte percent-encoded',
  family: 'leak',
  violates: ['no-echo'],
  alter: (mock) =>
    alterRejection(mock, (rejection, { headers }) => ({
      ...rejection,
      message: `${rejection.message} Caller: ${percentEncoded(String(headers['x-clevertap-token'] ?? ''))}`,
    })),
};
