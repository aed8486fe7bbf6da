import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/package-root.ts';

/** What `npm pack` made. */
export interface Packed {
  /** The tarball. */
  readonly file: string;
  /** Bytes of the tarball, and of what is in it. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly paths: readonly string[];
}

interface Listed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the project, as it was built last, into a folder. */
export function pack(folder: string): Packed {
  const command = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  // npm 12 gives an object by name, those before it a list.
  const listed = JSON.parse(execFileSync('npm', command, { cwd: packageRoot, encoding: 'utf8' })) as
    | readonly Listed[]
    | Readonly<Record<string, Listed>>;
  const [only] = Object.values(listed) as Listed[];
  if (!only) throw new Error('npm pack made nothing');
  const { filename, size, unpackedSize, files } = only;
  return { file: join(folder, filename), size, unpackedSize, paths: files.map(({ path }) => path) };
}
