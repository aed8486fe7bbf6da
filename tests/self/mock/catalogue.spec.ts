import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import type { Alteration } from '../../../src/mock/alteration.ts';
import { defects } from '../../../src/mock/defects/index.ts';
import { flavours } from '../../../src/mock/flavours/index.ts';

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

async function inFolder(name: string): Promise<Alteration[]> {
  const folder = join(packageRoot, 'src/mock', name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  return Promise.all(
    files.map(async (file) => {
      const module = await import(join(folder, file));
      const id = file.slice(0, -'.ts'.length);
      expect(Object.keys(module), file).toEqual([camelCase(id)]);
      expect(module[camelCase(id)].id, file).toBe(id);
      return module[camelCase(id)];
    }),
  );
}

for (const [folder, registered] of [
  ['defects', defects],
  ['flavours', flavours],
] as const) {
  test(`${folder}: every file exports the one it is named after, and is registered`, async () => {
    const byId = (one: Alteration, other: Alteration) => (one.id < other.id ? -1 : 1);
    expect([...registered].sort(byId)).toEqual((await inFolder(folder)).sort(byId));
  });

  test(`${folder}: ids are unique and in kebab-case`, () => {
    const ids = registered.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test(`${folder}: each says in a short statement what it does`, () => {
    const says = registered.map((alteration) => alteration.says);
    expect(new Set(says).size).toBe(says.length);
    expect(says.filter((text) => !text || text.length > 80 || /should|\.$/.test(text))).toEqual([]);
  });
}

test('defects: each names requirements of the register that it violates', () => {
  const judged = loadContract().requirements.filter(({ level }) => level !== 'observed');
  const known = new Set(judged.map(({ id }) => id));
  for (const { id, violates } of defects) {
    expect.soft(violates.length, id).toBeGreaterThan(0);
    expect
      .soft(
        violates.filter((requirement) => !known.has(requirement)),
        id,
      )
      .toEqual([]);
  }
});
