import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

const message = 'io.clevertap.auth.InvalidTokenException';

export const classNameInMessage: Defect = {
  id: 'class-name-in-message',
  says: 'a wrong token shows the name of a class',
  family: 'leak',
  violates: ['error.message'],
  alter: (mock) => refusesAs(mock, 'token', { message }),
};
