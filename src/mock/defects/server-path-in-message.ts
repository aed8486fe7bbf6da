import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

const message = 'cannot open /var/lib/catalogs/index.db';

export const serverPathInMessage: Defect = {
  id: 'server-path-in-message',
  says: 'an unknown catalog shows a file path of the server',
  family: 'leak',
  violates: ['error.message'],
  alter: (mock) => refusesAs(mock, 'catalog', { message }),
};
