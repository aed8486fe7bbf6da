import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/package-root.ts';

const tests = readdirSync(join(packageRoot, 'tests/conformance')).map(
  (name) => `tests/conformance/${name.replace(/\.ts$/, '')}`,
);

/** Every module of the package that something outside of it names, by its path without extension. */
export const moduleEntries: readonly string[] = [
  'src/cli/main',
  'src/index',
  'src/client/client-mock',
  'src/playwright/index',
  'src/playwright/global-setup',
  'src/playwright/guest-setup',
  'src/playwright/reporter',
  'playwright.config',
  ...tests,
];

/** Those of them that have types for others. */
export const typeEntries: readonly string[] = ['src/index', 'src/client/client-mock', 'src/playwright/index'];

const below = (folder: string, name: RegExp): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);

/** What pages and commands read of what the build made, by its path below `dist`. */
export const builtFiles: readonly string[] = [
  'openapi.json',
  ...below('src/report', /\bbrowser\b.*\.ts$/).map((path) => path.replace(/\.ts$/, '.js')),
];

/** What they read as it was written, by its path in the project. */
export const sourceFiles: readonly string[] = [
  ...below('src/report', /\.css$/),
  'src/record/conformance.schema.json',
  'src/client/outcome.schema.json',
];
