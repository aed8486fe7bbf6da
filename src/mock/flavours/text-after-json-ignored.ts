import type { Flavour } from '../flavour.ts';

export const textAfterJsonIgnored: Flavour = {
  id: 'text-after-json-ignored',
  says: 'text after the JSON object is ignored',
  alter: (mock) => ({
    ...mock,
    parse: (bytes) => {
      const body = mock.parse(bytes);
      const end = bytes.lastIndexOf('}');
      return 'value' in body || end < 0 ? body : mock.parse(bytes.subarray(0, end + 1));
    },
  }),
};
