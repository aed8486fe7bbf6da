import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './pack.ts';

// `npm run bench:package`: what a user installs, beside Playwright alone and the layout before bundling.

/** What lies in `node_modules` after an installation. */
interface Installed {
  readonly bytes: number;
  readonly packages: number;
  readonly seconds: number;
}

// 0.1.0 at bbb0cfc, which published what the compiler made; measured once with Node 20.20 and npm 11.19.
const before: Installed = { bytes: 46_900_000, packages: 64, seconds: 7.2 };

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

function install(parameters: readonly string[]): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'signedurl-conformance-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const started = performance.now();
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...parameters], { cwd: folder });
  const seconds = (performance.now() - started) / 1000;
  const modules = join(folder, 'node_modules');
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const installed = { bytes: bytesBelow(modules), packages: Object.keys(packages).length, seconds };
  rmSync(folder, { recursive: true });
  return installed;
}

const rowOf = (title: string, { bytes, packages, seconds }: Installed): string =>
  `${title.padEnd(44)} ${(bytes / 1e6).toFixed(1).padStart(6)} MB ${String(packages).padStart(4)} packages ${seconds.toFixed(1).padStart(5)} s`;

const place = mkdtempSync(join(tmpdir(), 'signedurl-conformance-'));
const { file, size, unpackedSize, paths } = pack(place);
const rows = [
  `tarball ${size} bytes, ${unpackedSize} unpacked, ${paths.length} files`,
  '',
  rowOf('before bundling (as measured then)', before),
  rowOf('now', install([file])),
  rowOf('now, without Playwright (--omit=peer)', install(['--omit=peer', file])),
  rowOf('@playwright/test alone', install(['@playwright/test'])),
];
process.stdout.write(`${rows.join('\n')}\n`);
rmSync(place, { recursive: true });
