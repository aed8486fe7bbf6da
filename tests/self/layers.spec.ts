import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { packageRoot } from '../../src/contract/package-root.ts';

/** Every folder of src, in the order of docs/architecture.md: each imports only from itself and from what stands before it. */
const layers = [
  'text',
  'reasons',
  'contract',
  'page',
  'mock',
  'cases',
  'target',
  'checks',
  'engine',
  'record',
  'client',
  'report',
  'runner',
  'playwright',
  'cli',
] as const;

/** The mock is a server of its own and knows nothing of what judges it; a report is a view of the record alone. */
const blind: Readonly<Record<string, readonly string[]>> = {
  mock: ['text', 'contract', 'mock'],
  report: layers.slice(0, layers.indexOf('runner')).filter((layer) => layer !== 'engine'),
};

/** Nothing that is to be pure may reach the network or the runner; nothing but the edge may reach Playwright. */
const forbidden: readonly { layers: readonly string[]; packages: RegExp }[] = [
  {
    layers: ['text', 'reasons', 'contract', 'page', 'cases', 'checks', 'record'],
    packages: /^(undici|fastify|node:(net|http|https|tls))$/,
  },
  { layers: layers.filter((layer) => layer !== 'playwright' && layer !== 'cli'), packages: /^@playwright\// },
];

const root = join(packageRoot, 'src');

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && file.includes('/'))
  .map((file) => file.replaceAll('\\', '/'));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  );

const layerOf = (file: string): string => file.split('/')[0] ?? '';

test('every folder of src is a layer', () => {
  expect([...new Set(sources.map(layerOf))].sort()).toEqual([...layers].sort());
});

test('each layer imports only what stands before it', () => {
  const wrong = sources.flatMap((file) => {
    const layer = layerOf(file);
    const allowed = blind[layer] ?? layers.slice(0, layers.indexOf(layer as (typeof layers)[number]) + 1);
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative('.', posix.join(posix.dirname(file), name)))
      .filter((imported) => imported.includes('/') && !allowed.includes(layerOf(imported)))
      .map((imported) => `${file} imports ${imported}`);
  });
  expect(wrong).toEqual([]);
});

test('no pure layer reaches the network, and only the edge reaches Playwright', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((name) =>
        forbidden.some((rule) => rule.layers.includes(layerOf(file)) && rule.packages.test(name)),
      )
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});
