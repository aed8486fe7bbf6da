import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/package-root.ts';
import { pack } from './pack.ts';

// `npm run check:package`: what is published is lean, installs without a script, and resolves with its types.
const mostBytes = 1_000_000;
const mostFiles = 150;
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare'];

function tooMuch({ unpackedSize, paths }: ReturnType<typeof pack>): string[] {
  const { scripts } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return [
    ...(unpackedSize < mostBytes
      ? []
      : [`${unpackedSize} bytes unpacked: fewer than ${mostBytes} are allowed`]),
    ...(paths.length < mostFiles ? [] : [`${paths.length} files: fewer than ${mostFiles} are allowed`]),
    ...installScripts
      .filter((name) => name in scripts)
      .map((name) => `a script ${name}, which users would run`),
  ];
}

/** Whether a linter finds nothing; it says itself what it finds. */
function isClean([name, ...parameters]: readonly [string, ...string[]]): boolean {
  const command = join(packageRoot, 'node_modules/.bin', name);
  const { status, stdout } = spawnSync(command, parameters, { encoding: 'utf8' });
  if (status !== 0) process.stdout.write(stdout);
  return status === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'signedurl-conformance-'));
const packed = pack(folder);
const wrong = tooMuch(packed);
for (const line of wrong) process.stdout.write(`the package has ${line}\n`);
const clean = [
  isClean(['publint', '--strict', packed.file]),
  isClean(['attw', packed.file, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji']),
].every(Boolean);
rmSync(folder, { recursive: true });
if (wrong.length > 0 || !clean) process.exit(1);
process.stdout.write(`package: ${packed.unpackedSize} bytes unpacked, ${packed.paths.length} files\n`);
