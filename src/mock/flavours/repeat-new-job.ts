import type { Flavour } from '../flavour.ts';

export const repeatNewJob: Flavour = {
  id: 'repeat-new-job',
  says: 'a second completion starts another job',
  alter: (mock) => ({ ...mock, repeat: 'new-job' }),
};
