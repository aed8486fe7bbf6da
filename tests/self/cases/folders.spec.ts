import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { areas, batchPlans, preflightPlan, recheckPlan } from '../../../src/cases/batch-plans.ts';
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

const folders: readonly (readonly [name: string, elsewhere: readonly string[]])[] = [
  ['cases/explorations', []],
  ['checks', ['judge.ts', 'effects.ts']],
];

for (const [name, elsewhere] of folders) {
  test(`${name}: every file can be reached from the index`, () => {
    const found = reachable(name, ['index.ts', ...elsewhere]);
    expect(filesIn(name).filter((file) => !found.has(file))).toEqual([]);
  });
}

for (const [name, elsewhere] of folders) {
  test(`${name}: what the index imports is used in its list`, () => {
    const text = readFileSync(join(folderOf(name), 'index.ts'), 'utf8');
    const list = text.slice(text.indexOf('export const'));
    const imported = [...text.matchAll(/import \{ (\w+) \}/g)].map(([, own = '']) => own);
    expect(imported.length, elsewhere.join()).toBeGreaterThan(2);
    expect(imported.filter((own) => !new RegExp(`\\b${own}\\b`).test(list))).toEqual([]);
  });
}

test('batches have ids of their own, an area with a place in the order, and requirements of the register', () => {
  const contract = loadContract();
  const plans = [preflightPlan, ...batchPlans(contract), recheckPlan];
  const known = new Set(contract.requirements.map(({ id }) => id));
  expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
  expect(plans.filter(({ area }) => !areas.includes(area)).map(({ id }) => id)).toEqual([]);
  expect(plans.flatMap(({ requirements }) => requirements).filter((id) => !known.has(id))).toEqual([]);
});

test('a requirement with cases that no batch names has a batch of its own', () => {
  const contract = loadContract();
  const [some] = contract.requirements;
  if (!some) throw new Error('the register is empty');
  const further = { ...some, id: 'headers.further', area: 'headers' };
  const plans = batchPlans({ ...contract, requirements: [...contract.requirements, further] });
  expect(plans.find(({ requirements }) => requirements.includes('headers.further'))).toMatchObject({
    id: 'headers.further',
    area: 'headers',
    title: some.title,
  });
});

test('checks have ids of their own and name requirements of the register', () => {
  const known = new Set(loadContract().requirements.map(({ id }) => id));
  const all = [...checks, ...runChecks];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.flatMap(({ requirements }) => requirements).filter((id) => !known.has(id))).toEqual([]);
});
