import type { Flavour } from '../flavour.ts';

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

export const bomIgnored: Flavour = {
  id: 'bom-ignored',
  says: 'a byte order mark is ignored',
  alter: (mock) => ({
    ...mock,
    parse: (bytes) => mock.parse(bytes.subarray(0, 3).equals(mark) ? bytes.subarray(3) : bytes),
  }),
};
