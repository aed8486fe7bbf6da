import { onRejection } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const allErrors400: Flavour = {
  id: 'all-errors-400',
  says: 'every error of the client is 400',
  alter: (mock) => onRejection(mock, (answer) => (answer.status < 500 ? { ...answer, status: 400 } : answer)),
};
