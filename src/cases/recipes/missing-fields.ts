import type { Field } from '../../contract/contract.ts';
import { rejected } from '../expectations.ts';
import { type Members, without } from '../members.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { completion } from '../requests.ts';

const expectation = rejected('CATALOG_INVALID_REQUEST');

const several = (variant: string, title: string, change: (members: Members) => Members): Draft => ({
  requirement: 'body.required.all',
  variant,
  title,
  fault: { kind: 'missing', breaks: 'schema' },
  request: (kitchen, id) => completion(kitchen.path, change(kitchen.members(id))),
  expectation,
});

const pairsOf = (fields: readonly Field[]) =>
  fields.flatMap((one, index) => fields.slice(index + 1).map((other) => [one.name, other.name] as const));

const renamed = (rename: (name: string) => string) => (members: Members) =>
  members.map(([name, json]) => [rename(name), json] as const);

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const pascalCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export const missingFields: Recipe = {
  id: 'body.required.all',
  area: 'body',
  title: 'a body without several of its fields is refused',
  drafts: ({ fields }) => [
    several('empty-object', 'the object is empty', () => []),
    ...pairsOf(fields).map(([one, other]) =>
      several(`${one}-${other}`, `${one} and ${other} are absent`, (members) =>
        without(without(members, one), other),
      ),
    ),
    several(
      'lower-case',
      'the names are in lower case',
      renamed((name) => name.toLowerCase()),
    ),
    ...fields.map(({ name }) =>
      several(
        `${name}-lower-case`,
        `${name} is in lower case`,
        renamed((own) => (own === name ? own.toLowerCase() : own)),
      ),
    ),
    several(
      'upper-case',
      'the names are in upper case',
      renamed((name) => name.toUpperCase()),
    ),
    several('pascal-case', 'the names begin with a capital', renamed(pascalCase)),
    several('snake-case', 'the names are in snake case', renamed(snakeCase)),
    several('nested', 'the fields stand one level deeper', (members) => [
      ['data', `{${members.map(([name, json]) => `"${name}":${json}`).join(',')}}`],
    ]),
  ],
};
