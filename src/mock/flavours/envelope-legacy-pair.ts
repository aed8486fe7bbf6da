import type { Flavour } from '../flavour.ts';

export const envelopeLegacyPair: Flavour = {
  id: 'envelope-legacy-pair',
  says: 'the code comes with an older code that is not documented',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ code, legacyCode: 'ERR-1042', message }),
  }),
};
