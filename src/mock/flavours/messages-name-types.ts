import type { Flavour } from '../flavour.ts';

export const messagesNameTypes: Flavour = {
  id: 'messages-name-types',
  says: 'messages speak of types and members as a validator does',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code, message }) => ({
      error: {
        code,
        message: `instance.completedBy must be string, at least 1 of [String, null]; ${message}`,
      },
    }),
  }),
};
