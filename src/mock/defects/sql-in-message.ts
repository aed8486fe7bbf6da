import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

const message = 'SELECT * FROM uploads WHERE id = $1 returned 0 rows';

export const sqlInMessage: Defect = {
  id: 'sql-in-message',
  says: 'an unknown upload shows the SQL that looked for it',
  family: 'leak',
  violates: ['error.message'],
  alter: (mock) => refusesAs(mock, 'upload', { message }),
};
