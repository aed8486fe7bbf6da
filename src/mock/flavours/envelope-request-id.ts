import type { Flavour } from '../flavour.ts';

export const envelopeRequestId: Flavour = {
  id: 'envelope-request-id',
  says: 'rejections carry a request id and a link to help',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({
      requestId: 'req_7f3a',
      help: 'https://developer.example.com/docs/errors#codes',
      error: { code, message },
    }),
  }),
};
