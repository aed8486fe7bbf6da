import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : findRoot(parent);
}

/** Absolute path of the package: the same from the sources and from their compiled form. */
export const packageRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Name and version of this suite, as its package.json says. */
export const suite: { name: string; version: string } = (({ name, version }) => ({ name, version }))(
  JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')),
);
