import { acceptsFor } from '../../alterations/bodies.ts';
import type { Defect } from '../../variant.ts';
import { kebabCase } from '../kebab-case.ts';

/** The rule that forbids a value, by field where that differs; how a server says that it takes it; which values. */
type Value = readonly [
  rule: string | Readonly<Record<string, string>>,
  says: string,
  taken: (value: unknown) => boolean,
];

const isObject = (value: unknown) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isNegative = (value: unknown) => typeof value === 'number' && value < 0;
const isWord = (value: unknown) => typeof value === 'string' && Number.isNaN(Number(value));

const values = {
  missing: ['required', 'be missing', (value) => value === undefined],
  null: ['null', 'be null', (value) => value === null],
  number: ['type', 'be a number', (value) => typeof value === 'number'],
  'number-0': ['type', 'be the number 0', (value) => value === 0],
  word: ['type', 'be a word, as if it were not there', isWord],
  'empty-string': ['type', 'be an empty string, as if it were 0', (value) => value === ''],
  boolean: ['type', 'be true or false', (value) => typeof value === 'boolean'],
  false: ['type', 'be false', (value) => value === false],
  array: ['type', 'be a list', Array.isArray],
  'empty-array': ['type', 'be an empty list', (value) => Array.isArray(value) && value.length === 0],
  object: ['type', 'be an object', isObject],
  'empty-object': ['type', 'be an empty object', (value) => JSON.stringify(value) === '{}'],
  empty: ['nonempty', 'be empty', (value) => value === ''],
  blank: [
    'nonempty',
    'be blanks, though not empty',
    (value) => typeof value === 'string' && /^\s+$/.test(value),
  ],
  fraction: [
    'integer',
    'have a fraction and is then not looked up',
    (value) => typeof value === 'number' && !Number.isInteger(value),
  ],
  zero: ['positive', 'be 0, which means any', (value) => value === 0],
  negative: [{ catalogId: 'positive', fileSize: 'nonnegative' }, 'be negative', isNegative],
} satisfies Readonly<Record<string, Value>>;

type WrongValue = keyof typeof values;

const ofAnyField: readonly WrongValue[] = [
  'missing',
  'null',
  'boolean',
  'false',
  'array',
  'empty-array',
  'object',
  'empty-object',
];
const ofStrings: readonly WrongValue[] = ['number', 'number-0', 'empty'];
const ofNumbers: readonly WrongValue[] = ['word', 'empty-string'];

/**
 * Which wrong values of which field are taken, each by a defect of its own: the value is not judged and not looked up.
 * A string of digits for a number is read as that number (reread-values.ts). A fraction or 0 as fileSize is left open
 * by the page, and so are blanks as fileName and completedBy.
 */
const cells: Readonly<Record<string, readonly WrongValue[]>> = {
  uploadId: [...ofAnyField, ...ofStrings, 'blank'],
  catalogId: [...ofAnyField, ...ofNumbers, 'negative', 'fraction', 'zero'],
  fileName: [...ofAnyField, ...ofStrings],
  fileSize: [...ofAnyField, ...ofNumbers, 'negative'],
  completedBy: [...ofAnyField, ...ofStrings],
};

function accepted(field: string, value: WrongValue): Defect {
  const [rule, says, taken]: Value = values[value];
  return {
    id: `${kebabCase(field)}-${value}-accepted`,
    says: `${field} may ${says}`,
    family: 'validation',
    violates: [`body.${field}.${typeof rule === 'string' ? rule : rule[field]}`],
    entails: value === 'missing' ? ['body.required.all'] : [],
    alter: (mock) => acceptsFor(mock, field, taken),
  };
}

export const wrongValuesAccepted: readonly Defect[] = Object.entries(cells).flatMap(([field, own]) =>
  own.map((value) => accepted(field, value)),
);
