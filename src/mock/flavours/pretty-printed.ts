import type { Flavour } from '../flavour.ts';

export const prettyPrinted: Flavour = {
  id: 'pretty-printed',
  says: 'JSON is indented',
  alter: (mock) => ({ ...mock, serialise: (value) => `${JSON.stringify(value, null, 2)}\n` }),
};
