import type { Flavour } from '../flavour.ts';

export const timeFarAhead: Flavour = {
  id: 'time-far-ahead',
  says: 'the estimate is at the end of 9999',
  alter: (mock) => ({ ...mock, time: () => '9999-12-31T23:59:59Z' }),
};
