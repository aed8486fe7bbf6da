import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseEnv } from 'node:util';
import type { Ended } from '../self/cli/run-cli.ts';
import type { Installation } from './installation.ts';

const ofCallers =
  /^(CLEVERTAP_|CONFORMANCE_|SIGNEDURL_|GITHUB_|npm_|NODE_(?!EXTRA_CA)|PLAYWRIGHT_|TEST_|FORCE_COLOR$|CI$)/;

/** The environment of a user: nothing of this process's own configuration. */
const environmentIn = ({ path }: Installation, added: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofCallers.test(name))),
  PATH: path,
  ...added,
});

function start(
  installation: Installation,
  [program, ...parameters]: readonly [string, ...string[]],
  added: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  return spawn(program, parameters, { cwd: installation.folder, env: environmentIn(installation, added) });
}

/** Runs a program where the package is installed. */
export async function call(
  installation: Installation,
  command: readonly [string, ...string[]],
  added?: NodeJS.ProcessEnv,
): Promise<Ended> {
  const child = start(installation, command, added);
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.stderr += chunk;
  });
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, ...texts };
}

/** Starts the installed mock as a process of its own; gives the variables that it prints. */
export async function startInstalledMock(
  installation: Installation,
  parameters: readonly string[] = [],
): Promise<{ environment: NodeJS.ProcessEnv; stop: () => Promise<void> }> {
  const main = 'node_modules/signedurl-conformance/lib/src/cli/main.js';
  const child = start(installation, ['node', main, 'mock', ...parameters]);
  const closed = once(child, 'close');
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (/CONFORMANCE_FAULT_HEADER=.*\n/.test(text)) break;
  }
  return {
    environment: parseEnv(text.replaceAll(/^export /gm, '')) as NodeJS.ProcessEnv,
    stop: async () => {
      child.kill();
      await closed;
    },
  };
}
