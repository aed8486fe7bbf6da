import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

function findRoot(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : findRoot(parent);
}

/** Absolute path of the package: the same from the sources and from their compiled form. */
export const packageRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

const lib = join(packageRoot, 'lib');

/** Whether these modules are the published ones, which `npm run bundle` makes. */
export const isPublished = import.meta.url.startsWith(pathToFileURL(join(lib, '/')).href);

/** Where the compiled modules lie: also for one that runs from its sources, which the compiler keeps apart. */
export const builtRoot = isPublished ? lib : join(packageRoot, 'dist');

/** Where files lie that are read as they were written. */
export const sourceRoot = isPublished ? lib : packageRoot;

/** Name and version of this suite, as its package.json says. */
export const suite: { name: string; version: string } = (({ name, version }) => ({ name, version }))(
  JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')),
);
