import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { loadContract } from '../../../src/contract/contract.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';

const read = (file: string) => readFileSync(join(packageRoot, 'openapi', file), 'utf8');
const isRegister = new Ajv2020({ allErrors: true }).compile(JSON.parse(read('requirements.schema.json')));
const register = parse(read('requirements.yaml'));
const contract = loadContract();
const requirements = [...contract.requirements, ...contract.clientRequirements];

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

test('the register has the form that its schema sets', () => {
  isRegister(register);
  expect(isRegister.errors ?? []).toEqual([]);
});

test('the contract holds the register as it is written', () => {
  expect(requirements).toEqual(register.requirements);
});

test('ids are unique', () => {
  expect(repeated(requirements.map(({ id }) => id))).toEqual([]);
});

test('titles are unique, short statements', () => {
  const titles = requirements.map(({ title }) => title);
  expect(repeated(titles.map((title) => title.toLowerCase()))).toEqual([]);
  expect(titles.filter((title) => title.length > 70)).toEqual([]);
  expect(titles.filter((title) => /\bshould\b/i.test(title) || title.endsWith('.'))).toEqual([]);
});

test('nothing but a documented requirement is core', () => {
  expect(requirements.filter(({ core, level }) => core && level !== 'documented')).toEqual([]);
});

test('each of the five fields has its requirements', () => {
  const ids = new Set(requirements.map(({ id }) => id));
  const expected = loadContract().fields.flatMap(({ name }) =>
    ['required', 'null', 'type'].map((kind) => `body.${name}.${kind}`),
  );
  expect(expected).toHaveLength(15);
  expect(expected.filter((id) => !ids.has(id))).toEqual([]);
});

const [first] = register.requirements;
const observed = register.requirements.find(({ level }: { level: string }) => level === 'observed');

const spoiled: readonly (readonly [what: string, entry: unknown])[] = [
  ['an unknown level', { ...first, level: 'likely' }],
  ['an unknown area', { ...first, area: 'other' }],
  ['a title of 71 characters', { ...first, title: 'x'.repeat(71) }],
  ['a title that says should', { ...first, title: 'A POST should be accepted' }],
  ['an id with an underscore', { ...first, id: 'endpoint.accepts_post' }],
  ['an id that ends in a dot', { ...first, id: 'endpoint.' }],
  ['a source that the page does not have', { ...first, source: 'Rate limits' }],
  ['no source', { ...first, source: undefined }],
  ['cases and nothing acceptable', { ...first, accept: undefined }],
  ['an unknown error code', { ...first, accept: { codes: ['NOT_FOUND'] } }],
  ['an exception without its reason', { ...first, cases: { a: { title: 'a', accept: { accepted: true } } } }],
  ['a case that changes something unknown', { ...first, cases: { a: { title: 'a', body: '{}' } } }],
  ['both cases and answers to other cases', { ...first, answers: 'Every answer', holds: 'Nothing' }],
  ['a documented requirement that cites nothing', { ...first, says: undefined }],
  ['core as a word', { ...first, core: 'yes' }],
  ['an unknown member', { ...first, priority: 1 }],
  ['a core requirement that is only implied', { ...first, level: 'implied', core: true }],
  ['an observed one outside its area', { ...observed, area: 'body' }],
  ['a judged one that is called observed', { ...first, id: 'observed.post' }],
];

for (const [what, entry] of spoiled) {
  test(`the schema refuses a register with ${what}`, () => {
    expect(isRegister({ requirements: [JSON.parse(JSON.stringify(entry))] })).toBe(false);
  });
}

test('the schema accepts a title of 70 characters', () => {
  expect(isRegister({ requirements: [{ ...first, title: 'x'.repeat(70) }] })).toBe(true);
});
