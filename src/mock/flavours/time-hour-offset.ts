import type { Flavour } from '../flavour.ts';

const hour = 60 * 60 * 1000;

export const timeHourOffset: Flavour = {
  id: 'time-hour-offset',
  says: 'the offset of the estimate has hours alone',
  alter: (mock) => ({
    ...mock,
    time: (instant) => new Date(instant + hour).toISOString().replace(/\.\d+Z$/, '+01'),
  }),
};
