import type { Flavour } from '../flavour.ts';

const known: ReadonlySet<string> = new Set(['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy']);

const unknownIn = (value: unknown) =>
  Object.keys(Object(value)).every((name) => known.has(name))
    ? []
    : [{ field: '', message: 'must have no other properties' }];

export const strictProperties: Flavour = {
  id: 'strict-properties',
  says: 'unknown properties are refused',
  alter: (mock) => ({ ...mock, problems: (value) => [...mock.problems(value), ...unknownIn(value)] }),
};
