import type { Flavour } from '../flavour.ts';

export const timeBasicWithOffset: Flavour = {
  id: 'time-basic-with-offset',
  says: 'the estimate is in the basic format with an offset',
  alter: (mock) => ({
    ...mock,
    time: (instant) =>
      new Date(instant)
        .toISOString()
        .replace(/[-:]/g, '')
        .replace(/\.\d+Z$/, '+0000'),
  }),
};
