import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { packageRoot } from '../../../src/contract/package-root.ts';

type Members = Readonly<Record<string, unknown>>;

const contract = parse(readFileSync(join(packageRoot, 'openapi/openapi.yaml'), 'utf8')) as Members;

/** Every object of the contract, with the path to it. */
function objectsIn(value: unknown, path = ''): [path: string, members: Members][] {
  if (value === null || typeof value !== 'object') return [];
  const own: [string, Members][] = Array.isArray(value) ? [] : [[path, value as Members]];
  return [...own, ...Object.entries(value).flatMap(([key, member]) => objectsIn(member, `${path}/${key}`))];
}

const objects = objectsIn(contract);
const pathsWhere = (is: (members: Members, path: string) => boolean) =>
  objects.filter(([path, members]) => is(members, path)).map(([path]) => path);

/** A quantifier without an upper bound, outside a class of characters: a generator of examples makes texts of any length of it. */
const unbounded = /[*+]|\{\d*,\}/;
const withoutClasses = (pattern: string) => pattern.replace(/\\.|\[(?:\\.|[^\]])*\]/g, 'x');

// What tools for OpenAPI complain about or make nothing of: Spectral's rules for OAS, Prism, Scalar, openapi-typescript.

test('every array says what its items are', () => {
  expect(pathsWhere(({ type, items }) => type === 'array' && items === undefined)).toEqual([]);
});

test('no pattern is without an upper bound', () => {
  const patterns = objects.flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : []));
  expect(patterns.length).toBeGreaterThan(0);
  expect(patterns.filter((pattern) => unbounded.test(withoutClasses(pattern)))).toEqual([]);
});

test('every answer says what its content is, if only that anything may be', () => {
  const answers = objects.filter(([path]) => /\/responses\/[^/]+$/.test(path));
  expect(answers.length).toBeGreaterThan(5);
  expect(answers.filter(([, { content }]) => content === undefined).map(([path]) => path)).toEqual([]);
});

test('an object whose members are not named is open, so that types made from it are of use', () => {
  const unnamed = pathsWhere(
    ({ type, properties, additionalProperties }) =>
      type === 'object' && properties === undefined && additionalProperties === undefined,
  );
  expect(unnamed).toEqual([]);
});

test('the contract names its keepers, each operation its id, its summary and its tags', () => {
  expect(contract.info).toMatchObject({ contact: { name: expect.any(String) } });
  const operations = objects.filter(([path]) => /^\/paths\/\/.*\/(get|post|put|delete|patch)$/.test(path));
  expect(operations).toHaveLength(2);
  for (const [, { operationId, summary, tags }] of operations)
    expect({ operationId, summary, tags }).toEqual({
      operationId: expect.stringMatching(/^\w+$/),
      summary: expect.any(String),
      tags: [expect.any(String)],
    });
});
