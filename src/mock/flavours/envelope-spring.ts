import type { Flavour } from '../flavour.ts';

const path = '/v2/catalogs/signedurl/complete';

export const envelopeSpring: Flavour = {
  id: 'envelope-spring',
  says: 'rejections carry time, status, reason phrase and path',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({
      timestamp: new Date(0).toISOString(),
      status: 400,
      error: 'Bad Request',
      code,
      message,
      path,
    }),
  }),
};
