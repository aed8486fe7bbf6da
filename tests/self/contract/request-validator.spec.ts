import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';

const { fields, validators } = loadContract();

const valid = {
  uploadId: 'upload_abc123',
  catalogId: 123,
  fileName: 'products.csv',
  fileSize: 12345,
  completedBy: 'catalog.admin@example.com',
};

const pointersOf = (value: unknown) => validators.request(value).map(({ at }) => at);
const without = (name: string) => Object.fromEntries(Object.entries(valid).filter(([own]) => own !== name));

const anyType: readonly unknown[] = [null, true, false, [], {}, 'text', 42];
const isOwn = (type: string, value: unknown) => typeof value === type;

test('the example of the page is valid', () => {
  expect(validators.request(valid)).toEqual([]);
});

for (const { name, type } of fields) {
  test(`${name}: its absence is found at its pointer`, () => {
    expect(pointersOf(without(name))).toEqual([`/${name}`]);
  });

  test(`${name}: every other JSON type is found at its pointer`, () => {
    for (const value of anyType.filter((other) => !isOwn(type, other))) {
      expect.soft(pointersOf({ ...valid, [name]: value }), JSON.stringify(value)).toEqual([`/${name}`]);
    }
  });

  test(`${name}: its own type is valid, whatever the value`, () => {
    const values = type === 'string' ? ['', ' ', 'x'.repeat(5000), '\u0000'] : [0, -1, 1.5, 1e308, -0];
    for (const value of values) expect.soft(pointersOf({ ...valid, [name]: value })).toEqual([]);
  });
}

test('several faults are all found', () => {
  const value = { ...without('fileName'), catalogId: '123', fileSize: null };
  expect(pointersOf(value).sort()).toEqual(['/catalogId', '/fileName', '/fileSize']);
});

test('an empty object lacks all five', () => {
  expect(pointersOf({}).sort()).toEqual(fields.map(({ name }) => `/${name}`).sort());
});

test('what is no object is wrong at its root', () => {
  for (const value of [null, true, 42, 'text', [], [valid]]) {
    expect.soft(pointersOf(value), JSON.stringify(value)).toEqual(['']);
  }
});

test('a further property is valid', () => {
  expect(pointersOf({ ...valid, extra: { nested: [1] } })).toEqual([]);
});

test('names in another letter case do not count', () => {
  expect(pointersOf({ ...without('fileName'), filename: 'products.csv' })).toEqual(['/fileName']);
});
