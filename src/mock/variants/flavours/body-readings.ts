import type { Behaviour } from '../../behaviour.ts';
import type { Flavour } from '../../variant.ts';

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

const withoutComments = (bytes: Buffer) =>
  Buffer.from(bytes.toString().replace(/\/\*.*?\*\/|,(?=\s*[}\]])/gs, ''));

/** Reads again what is no JSON at first. */
const second = (mock: Behaviour, bytes: Buffer, change: (bytes: Buffer) => Buffer) => {
  const body = mock.parse(bytes);
  return 'value' in body ? body : mock.parse(change(bytes));
};

type Row = readonly [
  which: string,
  says: string,
  parse: (mock: Behaviour, bytes: Buffer) => ReturnType<Behaviour['parse']>,
];

/** Texts that a lenient parser takes for JSON (RFC 8259 section 9). */
const rows: readonly Row[] = [
  [
    'with-comments-accepted',
    'comments and a comma at the end of JSON are let through',
    (mock, bytes) => second(mock, bytes, withoutComments),
  ],
  [
    'with-text-after-accepted',
    'text after the JSON object is ignored',
    (mock, bytes) => second(mock, bytes, () => bytes.subarray(0, bytes.lastIndexOf('}') + 1)),
  ],
  [
    'with-bom-accepted',
    'a byte order mark is ignored',
    (mock, bytes) => mock.parse(bytes.subarray(0, 3).equals(mark) ? bytes.subarray(3) : bytes),
  ],
  [
    'in-utf-16-accepted',
    'UTF-16 is read as well',
    (mock, bytes) => mock.parse(bytes[1] === 0 ? Buffer.from(bytes.toString('utf16le')) : bytes),
  ],
  [
    'of-invalid-utf-8-accepted',
    'bytes that are no UTF-8 are read as question marks',
    (mock, bytes) => mock.parse(Buffer.from(bytes.toString('utf8'))),
  ],
];

export const bodyReadings: readonly Flavour[] = rows.map(([which, says, parse]) => ({
  id: `body-${which}`,
  says,
  family: 'reading',
  alter: (mock) => ({ ...mock, parse: (bytes) => parse(mock, bytes) }),
}));
