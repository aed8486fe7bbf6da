import type { Flavour } from '../flavour.ts';

export const lineBreaksAround: Flavour = {
  id: 'line-breaks-around',
  says: 'line breaks stand around the JSON text',
  alter: (mock) => ({ ...mock, serialise: (value) => `\r\n\n${mock.serialise(value)}\n\n` }),
};
