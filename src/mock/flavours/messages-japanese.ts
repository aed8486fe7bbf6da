import type { Flavour } from '../flavour.ts';

export const messagesJapanese: Flavour = {
  id: 'messages-japanese',
  says: 'messages are in Japanese',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code }) => ({ error: { code, message: 'リクエストを処理できませんでした。' } }),
  }),
};
