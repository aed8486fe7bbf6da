import type { Flavour } from '../flavour.ts';

const escaped = (word: string) =>
  [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

export const escapedJson: Flavour = {
  id: 'escaped-json',
  says: 'every letter of JSON strings is escaped',
  alter: (mock) => ({
    ...mock,
    serialise: (value) =>
      mock
        .serialise(value)
        .toString()
        .replace(/(?<=")[A-Z][A-Z_]+(?=")/g, escaped),
  }),
};
