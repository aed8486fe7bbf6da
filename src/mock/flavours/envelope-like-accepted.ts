import type { Flavour } from '../flavour.ts';

export const envelopeLikeAccepted: Flavour = {
  id: 'envelope-like-accepted',
  says: 'rejections have the accepted members too, without values',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({
      status: 'FAILED',
      jobId: null,
      estimatedCompletionTime: null,
      error: { code, message },
    }),
  }),
};
