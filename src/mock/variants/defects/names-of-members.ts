import { overlook, rereads } from '../../alterations/bodies.ts';
import { memberOf } from '../../call.ts';
import type { Defect } from '../../variant.ts';

const names = ['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'];
const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));

const isObject = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isMissing = (value: unknown, name: string) => isObject(value) && !Object.hasOwn(value, name);

const renamed = (value: unknown, rename: (name: string) => string) =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [rename(name), member]))
    : value;

const ofSnakeCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

type Row = readonly [id: string, says: string, alter: Defect['alter']];

/** Members that are not where they belong, or not there at all (requirement body.required.all). */
const rows: readonly Row[] = [
  [
    'members-missing-accepted',
    'an empty object is accepted',
    (mock) => overlook(mock, (_problem, value) => JSON.stringify(value) === '{}'),
  ],
  [
    'members-missing-in-pairs-accepted',
    'a missing field is noticed only when no other is missing',
    (mock) =>
      overlook(
        mock,
        ({ field }, value) =>
          isMissing(value, field) && names.filter((name) => isMissing(value, name)).length > 1,
      ),
  ],
  [
    'members-in-any-case-accepted',
    'names of members are read in any letter case',
    (mock) => rereads(mock, (value) => renamed(value, (name) => byLowerCase.get(name.toLowerCase()) ?? name)),
  ],
  [
    'members-in-snake-case-accepted',
    'names of members are accepted in snake case',
    (mock) => rereads(mock, (value) => renamed(value, ofSnakeCase)),
  ],
  [
    'members-nested-accepted',
    'the members may stand inside data',
    (mock) => rereads(mock, (value) => memberOf({ body: { value } }, 'data') ?? value),
  ],
];

export const namesOfMembers: readonly Defect[] = rows.map(([id, says, alter]) => ({
  id,
  says,
  family: 'validation',
  violates: ['body.required.all'],
  alter,
}));
