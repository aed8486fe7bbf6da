import type { Flavour } from '../flavour.ts';

export const timeFraction: Flavour = {
  id: 'time-fraction',
  says: 'the estimate has milliseconds',
  alter: (mock) => ({ ...mock, time: (instant) => new Date(instant).toISOString() }),
};
