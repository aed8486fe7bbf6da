import type { Flavour } from '../flavour.ts';

const hours = 3 * 60 * 60 * 1000;

export const timeBehindUtc: Flavour = {
  id: 'time-behind-utc',
  says: 'the estimate is in Brazilian time',
  alter: (mock) => ({
    ...mock,
    time: (instant) => new Date(instant - hours).toISOString().replace(/\.\d+Z$/, '-03:00'),
  }),
};
