import type { Contract, Field } from '../contract/contract.ts';
import type { CaseRow, Requirement } from '../contract/requirement.ts';
import { type Members, validJson } from './edited.ts';

type Rows = Readonly<Record<string, CaseRow>>;

/** A value of a wrong type; in `json`, its JSON text, `valid` stands for the text of the right value. */
type WrongValue = readonly [variant: string, inWords: string, json: string];

/** For a field of each type: numbers where it is a string, strings where it is a number. */
const wrongForType: Readonly<Record<Field['type'], readonly WrongValue[]>> = {
  string: [
    ['number', 'a number', '12345'],
    ['zero', 'the number 0', '0'],
  ],
  number: [
    ['numeric-string', 'the right number as a string', '"valid"'],
    ['word', 'a word', '"abc"'],
    ['empty-string', 'an empty string', '""'],
  ],
};

/** What no field may be, whatever its type; null is a requirement of its own. */
const wrongForAny: readonly WrongValue[] = [
  ['true', 'true', 'true'],
  ['false', 'false', 'false'],
  ['array', 'an array that holds the right value', '[valid]'],
  ['empty-array', 'an empty array', '[]'],
  ['object', 'an object that holds the right value', '{"value":valid}'],
  ['empty-object', 'an empty object', '{}'],
];

// The smallest profile only asks whether the server looks at types at all.
const inSmoke = ['number', 'numeric-string'];

const wrongType = ({ name, type }: Field): Rows =>
  Object.fromEntries(
    [...wrongForType[type], ...wrongForAny].map(([variant, inWords, json]) => [
      variant,
      {
        title: `${name} is ${inWords}`,
        profile: inSmoke.includes(variant) ? 'smoke' : 'standard',
        fault: { kind: 'type', at: `/${name}`, breaks: 'schema' },
        set: { [name]: json.replace('valid', validJson.get(name) ?? '') },
      },
    ]),
  );

const missing = ({ name }: Field): Rows => ({
  absent: {
    title: `${name} is absent`,
    profile: 'smoke',
    fault: { kind: 'missing', at: `/${name}`, breaks: 'schema' },
    omit: [name],
  },
});

const isNull = ({ name }: Field): Rows => ({
  null: {
    title: `${name} is null`,
    fault: { kind: 'null', at: `/${name}`, breaks: 'schema' },
    set: { [name]: 'null' },
  },
});

const several = (title: string, edit: CaseRow): CaseRow => ({
  title,
  fault: { kind: 'missing', breaks: 'schema' },
  ...edit,
});

const renamed = (fields: readonly Field[], rename: (name: string) => string): CaseRow => ({
  members: fields.map(({ name }): Members[number] => [rename(name), `{{json:${name}}}`]),
});

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const pascalCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const lowerCase = (name: string) => name.toLowerCase();

/** Several fields are absent: some of them, all of them, or all under another name. */
function severalMissing(fields: readonly Field[]): Rows {
  const pairs = fields.flatMap((one, index) =>
    fields.slice(index + 1).map((other) => [one.name, other.name]),
  );
  const inside = fields.map(({ name }) => `"${name}":{{json:${name}}}`).join(',');
  return {
    'empty-object': several('the object is empty', { members: [] }),
    ...Object.fromEntries(
      pairs.map((omit) => [omit.join('-'), several(`${omit.join(' and ')} are absent`, { omit })]),
    ),
    'lower-case': several('the names are in lower case', renamed(fields, lowerCase)),
    ...Object.fromEntries(
      fields.map(({ name }) => [
        `${name}-lower-case`,
        several(
          `${name} is in lower case`,
          renamed(fields, (own) => (own === name ? lowerCase(own) : own)),
        ),
      ]),
    ),
    'upper-case': several(
      'the names are in upper case',
      renamed(fields, (name) => name.toUpperCase()),
    ),
    'pascal-case': several('the names begin with a capital', renamed(fields, pascalCase)),
    'snake-case': several('the names are in snake case', renamed(fields, snakeCase)),
    nested: several('the fields stand one level deeper', { members: [['data', `{${inside}}`]] }),
  };
}

const ofOneField: Readonly<Record<string, (field: Field) => Rows>> = {
  required: missing,
  null: isNull,
  type: wrongType,
};

/**
 * The rows of a requirement whose cases follow from the schema of the body in openapi.yaml (`cases: from-schema`):
 * `body.<field>.required`, `.null`, `.type`, and `body.required.all`.
 */
export function rowsFromSchema({ id }: Requirement, { fields }: Contract): Rows {
  if (id === 'body.required.all') return severalMissing(fields);
  const [, name, rule = ''] = id.split('.');
  const field = fields.find((entry) => entry.name === name);
  const rows = field && ofOneField[rule]?.(field);
  if (!rows) throw new Error(`requirements.yaml: no cases of ${id} follow from the schema`);
  return rows;
}
