import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Peer } from './peers.ts';

const run = (file: string, parameters: readonly string[], cwd: string) =>
  spawnSync(file, parameters, { cwd, encoding: 'utf8', timeout: 600_000 });

const steps: Readonly<Record<Peer['registry'], (peer: Peer) => readonly (readonly string[])[]>> = {
  npm: ({ package: name, version, also = [] }) => [
    ['npm', 'init', '-y'],
    ['npm', 'install', `${name}@${version}`, ...also, '--no-audit', '--no-fund', '--loglevel=error'],
  ],
  PyPI: ({ package: name, version }) => [
    ['python3', '-m', 'venv', '.'],
    ['bin/pip', 'install', '-q', `${name}==${version}`],
  ],
  'Maven Central': ({ package: name, version }) => [
    ['mvn', '-q', '-B', 'dependency:get', `-Dartifact=${name}:${version}`, '-Dtransitive=false'],
  ],
};

/** What a tool's complaint says most clearly: that something was not found, or its first error; without colours and hosts. */
function firstError(text: string): string {
  const plain = stripVTControlCharacters(text).replace(/\s*\(?https?:\S+/g, '');
  const found =
    /could not find[^\n(]*|[\w.:-]+ was not found/i.exec(plain) ?? /^.*\berror\b.*$/im.exec(plain);
  return found?.[0].trim().slice(0, 160) ?? 'no message';
}

/** Where a peer is installed, outside of the project; or why it is not. */
export function install(
  peer: Peer,
  cache: string,
): { readonly folder: string } | { readonly missing: string } {
  const folder = join(cache, `${peer.id}-${peer.version}`);
  if (existsSync(join(folder, 'installed'))) return { folder };
  mkdirSync(folder, { recursive: true });
  for (const [file = '', ...parameters] of steps[peer.registry](peer)) {
    const { status, stdout, stderr, error } = run(file, parameters, folder);
    if (error) return { missing: `${file} is not there (${(error as NodeJS.ErrnoException).code})` };
    if (status !== 0)
      return {
        missing: `${peer.registry} did not give ${peer.package} ${peer.version}: ${firstError(stderr + stdout)}`,
      };
  }
  writeFileSync(join(folder, 'installed'), '');
  return { folder };
}
