import type { Flavour } from '../flavour.ts';

export const timeIsNow: Flavour = {
  id: 'time-is-now',
  says: 'the estimate is the time of the request',
  alter: (mock) => ({ ...mock, time: () => mock.time(Date.now() - 1000) }),
};
