import type { Flavour } from '../flavour.ts';

export const timeDecimalComma: Flavour = {
  id: 'time-decimal-comma',
  says: 'the fraction of the estimate stands behind a comma',
  alter: (mock) => ({ ...mock, time: (instant) => new Date(instant).toISOString().replace('.', ',') }),
};
