import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pack } from '../../packaging/pack.ts';
import { newFolder } from '../self/cli/run-cli.ts';

/** The versions of Node that a user may have; npm's package `node` brings them. */
export const nodeVersions = ['20', '22', '24'] as const;

/** An empty folder in which the packed package was installed, and how programs are called there. */
export interface Installation {
  readonly folder: string;
  /** Search path on which that Node stands first. */
  readonly path: string;
  /** What npm said. */
  readonly said: string;
}

/** Folder with the program of the newest Node of a major version. */
function nodeFolder(major: string): string {
  const folder = newFolder();
  const name = `node-${process.platform}-${process.arch}`;
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `${name}@${major}`]);
  return join(folder, 'node_modules', name, 'bin');
}

/** Packs the package and installs it, with other packages if wanted, by the npm of this machine on that Node. */
export function installOn(major: string | undefined, others: readonly string[] = []): Installation {
  const folder = join(newFolder(), 'project');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const path = [...(major ? [nodeFolder(major)] : []), process.env.PATH].join(delimiter);
  const { file } = pack(newFolder());
  const said = execFileSync('npm', ['install', '--no-audit', '--no-fund', file, ...others], {
    cwd: folder,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { folder, path, said };
}
