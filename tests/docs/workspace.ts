import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/contract/package-root.ts';
import type { Arrangement } from './arrangements.ts';

const filesOfTheRepository = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: packageRoot })
    .toString()
    .split('\0')
    .filter((file) => file !== '');

/** `npx` that knows one package, built here: a registry has another one of that name, or none. */
const npx = `#!/bin/sh
[ "$1" = signedurl-conformance ] && shift && exec node "${join(packageRoot, 'dist/src/cli/main.js')}" "$@"
exec "$(dirname "$(command -v node)")/npx" "$@"
`;

/** A copy of the repository, built, in a folder of its own. Playwright is loaded from one place alone, so modules are a link. */
export function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signedurl-docs-'));
  for (const file of filesOfTheRepository()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(packageRoot, file), join(folder, file), { errorOnExist: false });
  }
  cpSync(join(packageRoot, 'dist'), join(folder, 'dist'), { recursive: true });
  symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, '.bin'));
  writeFileSync(join(folder, '.bin/npx'), npx);
  chmodSync(join(folder, '.bin/npx'), 0o755);
  return folder;
}

/** Before all commands: `serve` starts a mock until the end, and points the shell at it. */
const prologue = `
export PATH="$PWD/.bin:$PATH" CONFORMANCE_RATE=0
serve() {
  npx signedurl-conformance mock "$@" >.mock.env &
  servers="$servers $!"
  for _ in $(seq 300); do grep -q CATALOG_ID .mock.env && break; sleep 0.1; done
  set -a; . ./.mock.env; set +a
}
trap '[ -z "$servers" ] || kill $servers' EXIT
`;

/** A command as it is run, with what it needs. */
export type Step = { readonly command: string } & Partial<Arrangement>;

/** A line that no command prints: it ends the output of a step, and holds its number and exit code. */
const mark = '@@step';

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The steps in one shell, one after the other, whatever each comes to; a shell keeps what a reader's shell keeps. */
const script = (steps: readonly Step[]): string =>
  prologue +
  steps
    .map(({ command, run = command, before = ':' }, index) =>
      [
        `eval ${quoted(before)} || exit 99`,
        `eval ${quoted(run)}`,
        `status=$?; echo; echo "${mark} ${index} $status"`,
      ].join('\n'),
    )
    .join('\n');

/** What each step came to; undefined for those that were not reached. */
export interface Played {
  readonly exitCode?: number;
  readonly output: string;
}

const clean = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(CLEVERTAP_|CONFORMANCE_|SIGNEDURL_|GITHUB_|CI$)/.test(name),
  ),
);

/** Plays steps in a folder with bash. */
export async function play(steps: readonly Step[], folder: string): Promise<Played[]> {
  const shell = spawn('bash', ['-c', script(steps)], {
    cwd: folder,
    env: clean,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  await new Promise((resolve) => shell.once('close', resolve));
  const pieces = output.split(new RegExp(`\\n${mark} (\\d+) (\\d+)\\n`));
  return steps.map((_, index) => {
    const at = pieces.findIndex((piece, place) => place % 3 === 1 && piece === String(index));
    return at < 0
      ? { output: pieces.at(-1) ?? '' }
      : { exitCode: Number(pieces[at + 1]), output: pieces[at - 1] ?? '' };
  });
}
