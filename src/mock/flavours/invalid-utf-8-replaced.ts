import type { Flavour } from '../flavour.ts';

export const invalidUtf8Replaced: Flavour = {
  id: 'invalid-utf-8-replaced',
  says: 'bytes that are no UTF-8 are read as question marks',
  alter: (mock) => ({ ...mock, parse: (bytes) => mock.parse(Buffer.from(bytes.toString('utf8'))) }),
};
