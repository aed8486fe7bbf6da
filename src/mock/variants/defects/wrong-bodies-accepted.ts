import { overlook, rereads } from '../../alterations/bodies.ts';
import { skipGuards } from '../../alterations/decisions.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { Defect } from '../../variant.ts';

const isNumber = (name: string) => name === 'catalogId' || name === 'fileSize';

const formOf = (text: string) =>
  Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, isNumber(name) ? Number(value) : value]),
  );

/** Reads what is no JSON in another way. */
const readsToo = (mock: Behaviour, read: (bytes: Buffer) => ReturnType<Behaviour['parse']>): Behaviour => ({
  ...mock,
  parse: (bytes) => {
    const body = mock.parse(bytes);
    return 'value' in body ? body : read(bytes);
  },
});

const brace = Buffer.from('}');

type Row = readonly [id: string, says: string, alter: Defect['alter']];

/** Bodies that are not the JSON text of one object, and are taken all the same (requirement body.json). */
const rows: readonly Row[] = [
  [
    'body-empty-accepted',
    'an empty body is accepted',
    (mock) => skipGuards(mock, ['json'], ({ bytes }) => bytes.length === 0),
  ],
  [
    'body-blank-accepted',
    'a body of white space is accepted',
    (mock) => skipGuards(mock, ['json'], ({ bytes }) => bytes.length > 0 && bytes.toString().trim() === ''),
  ],
  [
    'body-unfinished-accepted',
    'a missing brace at the end is forgiven',
    (mock) => readsToo(mock, (bytes) => mock.parse(Buffer.concat([bytes, brace]))),
  ],
  [
    'body-form-accepted',
    'a form is read as well as JSON',
    (mock) =>
      readsToo(mock, (bytes) =>
        /^\w+=/.test(bytes.toString()) ? { value: formOf(bytes.toString()) } : mock.parse(bytes),
      ),
  ],
  [
    'body-in-string-accepted',
    'JSON within a string is read as well',
    (mock) =>
      rereads(mock, (value) =>
        typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : value,
      ),
  ],
  [
    'body-in-array-accepted',
    'a list of one object is accepted as the object',
    (mock) => rereads(mock, (value) => (Array.isArray(value) && value.length === 1 ? value[0] : value)),
  ],
  [
    'body-empty-array-accepted',
    'an empty list is a batch of nothing and accepted',
    (mock) => overlook(mock, (_problem, value) => Array.isArray(value) && value.length === 0),
  ],
  [
    'body-null-accepted',
    'null as the body is accepted',
    (mock) => overlook(mock, (_problem, value) => value === null),
  ],
  [
    'body-number-accepted',
    'a number as the body is accepted',
    (mock) => overlook(mock, (_problem, value) => typeof value === 'number'),
  ],
  [
    'body-true-accepted',
    'true as the body is accepted',
    (mock) => overlook(mock, (_problem, value) => value === true),
  ],
];

export const wrongBodiesAccepted: readonly Defect[] = rows.map(([id, says, alter]) => ({
  id,
  says,
  family: 'validation',
  violates: ['body.json'],
  alter,
}));
