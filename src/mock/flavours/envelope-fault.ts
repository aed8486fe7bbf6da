import type { Flavour } from '../flavour.ts';

export const envelopeFault: Flavour = {
  id: 'envelope-fault',
  says: 'rejections are faults of a gateway',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ fault: { faultstring: message, detail: { errorcode: code } } }),
  }),
};
