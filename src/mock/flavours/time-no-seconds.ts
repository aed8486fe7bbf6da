import { alterTime } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const timeNoSeconds: Flavour = {
  id: 'time-no-seconds',
  says: 'the estimate has no seconds',
  alter: (mock) => alterTime(mock, (time) => time.replace(/:\d\d(\.\d+)?(?=Z)/, '')),
};
