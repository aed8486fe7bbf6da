import { alterTime } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const timeLowerCase: Flavour = {
  id: 'time-lower-case',
  says: 'the estimate has t and z in lower case',
  alter: (mock) => alterTime(mock, (time) => time.toLowerCase()),
};
