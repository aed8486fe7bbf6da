import type { Flavour } from '../flavour.ts';

const ahead = 5.5 * 60 * 60 * 1000;

export const timeWithOffset: Flavour = {
  id: 'time-with-offset',
  says: 'the estimate is in Indian time',
  alter: (mock) => ({
    ...mock,
    time: (instant) => new Date(instant + ahead).toISOString().replace(/\.\d+Z$/, '+05:30'),
  }),
};
