import { expect, test } from '@playwright/test';
import type { Case } from '../../../src/cases/case.ts';
import { seedOf } from '../../../src/cases/random-values.ts';
import { everyBatch, everyCase } from './every-batch.ts';

const json = (seed: string) => JSON.stringify(everyBatch('deep', seed));
const bodies = (cases: readonly Case[]) =>
  new Map(cases.map(({ id, request }) => [id, request.body?.text] as const));

test('the same seed gives the same bytes', () => {
  for (const seed of ['1', '2', 'release-2.4']) expect(json(seed)).toBe(json(seed));
});

test('another seed gives other values in the same cases', () => {
  const [one, other] = [everyCase('deep', '1'), everyCase('deep', '2')];
  expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
  expect(json('1')).not.toBe(json('2'));
  const [before, after] = [bodies(one), bodies(other)];
  const same = [...before].filter(([id, text]) => after.get(id) === text);
  expect(same.length).toBeLessThan(one.length / 3);
});

test('the values of a case do not depend on the cases before it', () => {
  const inSmoke = everyCase('smoke', '7').filter(({ id }) => id !== 'smoke/control');
  const inDeep = new Map(everyCase('deep', '7').map(({ id, request }) => [id, request] as const));
  expect(inSmoke.map(({ id }) => inDeep.get(id))).toEqual(inSmoke.map(({ request }) => request));
});

test('a case is plain data that survives JSON', () => {
  const batches = everyBatch('deep', '1');
  expect(JSON.parse(JSON.stringify(batches))).toEqual(batches);
});

test('a seed is a whole number of 32 bits, another one for another text', () => {
  const texts = Array.from({ length: 2000 }, (_, index) => `1/case-${index}`);
  const seeds = texts.map(seedOf);
  expect(seeds.filter((seed) => !Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)).toEqual([]);
  expect(new Set(seeds).size).toBe(seeds.length);
});

test('no case holds a value of a target, only placeholders', () => {
  const text = json('1');
  for (const name of ['token', 'accountId', 'uploadId', 'catalogId', 'fileName', 'fileSize']) {
    expect(text).toContain(`{{${name}}}`);
  }
  expect(text).not.toMatch(/upload_abc123|products\.csv/);
});
