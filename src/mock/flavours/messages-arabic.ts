import type { Flavour } from '../flavour.ts';

export const messagesArabic: Flavour = {
  id: 'messages-arabic',
  says: 'messages are in Arabic',
  alter: (mock) => ({
    ...mock,
    envelope: ({ code }) => ({ error: { code, message: 'تعذر تنفيذ الطلب' } }),
  }),
};
