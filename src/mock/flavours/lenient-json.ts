import type { Flavour } from '../flavour.ts';

export const lenientJson: Flavour = {
  id: 'lenient-json',
  says: 'comments and a comma at the end of JSON are let through',
  alter: (mock) => ({
    ...mock,
    parse: (bytes) => {
      const body = mock.parse(bytes);
      return 'value' in body
        ? body
        : mock.parse(Buffer.from(bytes.toString().replace(/\/\*.*?\*\/|,(?=\s*[}\]])/gs, '')));
    },
  }),
};
