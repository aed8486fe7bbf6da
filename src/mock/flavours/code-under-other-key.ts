import type { Flavour } from '../flavour.ts';

export const codeUnderOtherKey: Flavour = {
  id: 'code-under-other-key',
  says: 'the code is called reason',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ status: 'error', reason: code, message }),
  }),
};
