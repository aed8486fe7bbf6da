import { STATUS_CODES } from 'node:http';
import type { Flavour } from '../flavour.ts';

export const envelopeCodeAndReason: Flavour = {
  id: 'envelope-code-and-reason',
  says: 'the code stands beside the reason phrase and the number of the status',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({ error: { code, reason: STATUS_CODES[400], status: 400, message } }),
  }),
};
