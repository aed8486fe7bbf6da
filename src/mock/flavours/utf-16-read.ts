import type { Flavour } from '../flavour.ts';

export const utf16Read: Flavour = {
  id: 'utf-16-read',
  says: 'UTF-16 is read as well',
  alter: (mock) => ({
    ...mock,
    parse: (bytes) => mock.parse(bytes[1] === 0 ? Buffer.from(bytes.toString('utf16le')) : bytes),
  }),
};
