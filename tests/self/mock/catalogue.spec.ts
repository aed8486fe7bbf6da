import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import type { Variant } from '../../../src/mock/variant.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { flavours } from '../../../src/mock/variants/flavours/index.ts';

/** The variants of every table in a folder. */
async function inFolder(name: string): Promise<Variant[]> {
  const folder = join(packageRoot, 'src/mock/variants', name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  const modules = await Promise.all(files.map((file) => import(join(folder, file))));
  return modules.flatMap((module) => Object.values<readonly Variant[]>(module).flat());
}

/** What an id may be about: a part of the request or of the answer, or how often. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  request: [
    ...['token', 'account', 'credentials', 'permission', 'content-type', 'body', 'members', 'member'],
    ...[
      'upload-id',
      'catalog-id',
      'file-name',
      'file-size',
      'completed-by',
      'name',
      'file',
      'upload',
      'catalog',
    ],
    ...['method', 'path', 'repeat', 'internal-fault', 'rejection', 'rejections'],
  ],
  answer: [
    ...['accepted', 'status', 'job-id', 'time', 'code', 'codes', 'errors', 'error', 'envelope', 'message'],
    ...['media-type', 'headers', 'coding', 'framing', 'json', 'latency', 'order', 'lookups'],
    ...['authentication-failed', 'authorization-failed', 'catalog-invalid-request', 'catalog-not-found'],
    ...['upload-not-found', 'internal-error'],
  ],
  times: ['every-\\d+(rd|th)'],
};
const wellFormed = new RegExp(`^(${Object.values(subjects).flat().join('|')})(-[a-z0-9]+)+$`);

for (const [folder, registered] of [
  ['defects', defects],
  ['flavours', flavours],
] as const) {
  test(`${folder}: every table of the folder is registered`, async () => {
    const byId = (one: Variant, other: Variant) => (one.id < other.id ? -1 : 1);
    expect([...registered].sort(byId)).toEqual((await inFolder(folder)).sort(byId));
  });

  test(`${folder}: ids are unique, and begin with what they are about`, () => {
    const ids = registered.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !wellFormed.test(id))).toEqual([]);
  });

  test(`${folder}: each says in a short statement what it does`, () => {
    const says = registered.map((variant) => variant.says);
    expect(new Set(says).size).toBe(says.length);
    expect(says.filter((text) => !text || text.length > 80 || /should|\.$/.test(text))).toEqual([]);
  });
}

const judged = loadContract()
  .requirements.filter(({ level }) => level !== 'observed')
  .map(({ id }) => id);

test('defects: each names requirements of the register that it violates', () => {
  const known = new Set(judged);
  const wrong = defects.filter(
    ({ violates }) => violates.length === 0 || violates.some((id) => !known.has(id)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('defects: what contradicts one is a flavour', () => {
  const known = new Set(['given uploads', ...flavours.map(({ id }) => id)]);
  const named = defects.flatMap(({ contradicts }) => contradicts?.flavours ?? []);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('every requirement that is judged has a defect that violates it', () => {
  const violated = new Set(defects.flatMap(({ violates }) => violates));
  expect(judged.filter((id) => !violated.has(id))).toEqual([]);
});
