import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { recipesFor } from '../../../src/cases/recipes/index.ts';
import { checks, runChecks } from '../../../src/checks/index.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';

const folderOf = (name: string) => join(packageRoot, 'src', name);
const filesIn = (name: string) => readdirSync(folderOf(name)).filter((file) => file.endsWith('.ts'));

const importsOf = (name: string, file: string): string[] => {
  const text = readFileSync(join(folderOf(name), file), 'utf8');
  return [...text.matchAll(/from '\.\/([\w-]+\.ts)'/g)].map(([, imported = '']) => imported);
};

function reachable(name: string, roots: readonly string[]): Set<string> {
  const found = new Set(roots);
  for (const file of found) for (const imported of importsOf(name, file)) found.add(imported);
  return found;
}

// The first look is played before all others, the core rejections again after them, by cases/batches.ts; field-fault.ts is the type of every fault.
const folders: readonly (readonly [name: string, elsewhere: readonly string[]])[] = [
  ['cases/recipes', ['first-look.ts', 'twice.ts']],
  ['cases/faults', []],
  ['checks', ['judge.ts', 'effects.ts']],
];

for (const [name, elsewhere] of folders) {
  test(`${name}: every file can be reached from the index`, () => {
    const found = reachable(name, ['index.ts', ...elsewhere]);
    expect(filesIn(name).filter((file) => !found.has(file))).toEqual([]);
  });
}

test('the first look and the core rejections at the end are played by the batches', () => {
  const text = readFileSync(join(folderOf('cases'), 'batches.ts'), 'utf8');
  expect(text).toContain("'./recipes/first-look.ts'");
  expect(text).toContain("'./recipes/twice.ts'");
});

for (const [name, elsewhere] of folders) {
  test(`${name}: what the index imports is used in its list`, () => {
    const text = readFileSync(join(folderOf(name), 'index.ts'), 'utf8');
    const list = text.slice(text.indexOf('export const'));
    const imported = [...text.matchAll(/import \{ (\w+) \}/g)].map(([, own = '']) => own);
    expect(imported.length, elsewhere.join()).toBeGreaterThan(2);
    expect(imported.filter((own) => !new RegExp(`\\b${own}\\b`).test(list))).toEqual([]);
  });
}

test('recipes have ids of their own and an area of the register', () => {
  const { fields, requirements } = loadContract();
  const recipes = recipesFor(fields);
  const ids = recipes.map(({ id }) => id);
  const areas = new Set(requirements.map(({ area }) => area));
  expect(new Set(ids).size).toBe(ids.length);
  expect(recipes.filter(({ area }) => !areas.has(area)).map(({ id }) => id)).toEqual([]);
});

test('checks have ids of their own and name requirements of the register', () => {
  const known = new Set(loadContract().requirements.map(({ id }) => id));
  const all = [...checks, ...runChecks];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.flatMap(({ requirements }) => requirements).filter((id) => !known.has(id))).toEqual([]);
});
