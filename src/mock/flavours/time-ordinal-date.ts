import type { Flavour } from '../flavour.ts';

const dayOfYear = (instant: number) => {
  const newYear = Date.UTC(new Date(instant).getUTCFullYear(), 0, 1);
  return String(Math.floor((instant - newYear) / 86_400_000) + 1).padStart(3, '0');
};

export const timeOrdinalDate: Flavour = {
  id: 'time-ordinal-date',
  says: 'the estimate has an ordinal date',
  alter: (mock) => ({
    ...mock,
    time: (instant) =>
      `${new Date(instant).getUTCFullYear()}-${dayOfYear(instant)}${new Date(instant).toISOString().slice(10)}`,
  }),
};
