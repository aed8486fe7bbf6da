import type { Flavour } from '../flavour.ts';

export const repeatSameJob: Flavour = {
  id: 'repeat-same-job',
  says: 'a second completion names the first job again',
  alter: (mock) => ({ ...mock, repeat: 'same-job' }),
};
