import type { Defect } from '../defect.ts';

const brace = Buffer.from('}');

export const unfinishedJsonAccepted: Defect = {
  id: 'unfinished-json-accepted',
  says: 'a missing brace at the end is forgiven',
  family: 'validation',
  violates: ['body.json'],
  alter: (mock) => ({
    ...mock,
    parse: (bytes) => {
      const body = mock.parse(bytes);
      return 'value' in body ? body : mock.parse(Buffer.concat([bytes, brace]));
    },
  }),
};
