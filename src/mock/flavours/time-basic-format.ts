import { alterTime } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

// ISO 8601-1:2019, 5.4.2.1.

export const timeBasicFormat: Flavour = {
  id: 'time-basic-format',
  says: 'the estimate is in the basic format',
  alter: (mock) => alterTime(mock, (time) => time.replace(/[-:]/g, '')),
};
