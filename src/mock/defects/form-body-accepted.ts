import type { Defect } from '../defect.ts';

const isNumber = (name: string) => name === 'catalogId' || name === 'fileSize';

const formOf = (text: string) =>
  Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, isNumber(name) ? Number(value) : value]),
  );

export const formBodyAccepted: Defect = {
  id: 'form-body-accepted',
  says: 'a form is read as well as JSON',
  family: 'validation',
  violates: ['body.json'],
  alter: (mock) => ({
    ...mock,
    parse: (bytes) => {
      const body = mock.parse(bytes);
      return 'value' in body || !/^\w+=/.test(bytes.toString()) ? body : { value: formOf(bytes.toString()) };
    },
  }),
};
