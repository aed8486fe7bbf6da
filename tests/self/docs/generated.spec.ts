import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { reasonFamilies } from '../../../src/reasons/index.ts';
import { generated, withGenerated } from '../../docs/generated.ts';

for (const part of generated) {
  test(`${part.file} is current: ${part.name ?? 'all of it'} (npm run docs:write)`, () => {
    const text = readFileSync(join(packageRoot, part.file), 'utf8');
    expect(text).toBe(withGenerated(text, part));
  });
}

const sources = readdirSync(join(packageRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(target|engine|record|client|cases)\/.*\.ts$/.test(file.replaceAll('\\', '/')),
);

test('why something stands open is said in src/reasons alone', () => {
  const literal = /\b(reason|cure): ['`](?!\$\{)|new (NotSent|NoUpload)\(\s*['`]/;
  const own = sources.filter((file) => literal.test(readFileSync(join(packageRoot, 'src', file), 'utf8')));
  expect(own).toEqual([]);
});

/** Every row that a module of src/reasons exports, alone or in a table. */
const rowsIn = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'says' in value && 'cure' in value ? [value] : Object.values(value).flatMap(rowsIn);
};

test('every row of src/reasons is in the documentation', async () => {
  const listed = new Set<unknown>(reasonFamilies.flatMap(({ reasons }) => reasons));
  const files = readdirSync(join(packageRoot, 'src/reasons')).filter((file) => file !== 'index.ts');
  const modules: unknown[] = await Promise.all(files.map((file) => import(`../../../src/reasons/${file}`)));
  const rows = modules.flatMap((module) => rowsIn({ ...(module as object) }));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => !listed.has(row))).toEqual([]);
});

test('every reason has a cure, and fills its places with words', () => {
  for (const { reasons } of reasonFamilies)
    for (const { says, cure } of reasons) {
      expect.soft(cure, says).toMatch(/\S/);
      expect.soft(`${says} ${cure}`).not.toMatch(/\{\W|undefined/);
    }
});
