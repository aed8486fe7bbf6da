import type { Flavour } from '../flavour.ts';

export const timeNanoseconds: Flavour = {
  id: 'time-nanoseconds',
  says: 'the estimate has nanoseconds',
  alter: (mock) => ({ ...mock, time: (instant) => new Date(instant).toISOString().replace('Z', '123456Z') }),
};
