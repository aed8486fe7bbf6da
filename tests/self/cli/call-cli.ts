import { runProgram } from '../../../src/cli/program.ts';
import { cleanEnvironment, type Ended, newFolder, type Surroundings } from './run-cli.ts';

type Write = typeof process.stdout.write;

/** Keeps what is written to a stream; gives the text so far, and what ends it. */
function listenTo(stream: NodeJS.WriteStream) {
  const write = stream.write;
  let text = '';
  stream.write = ((chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  }) as Write;
  return () => {
    stream.write = write;
    return text;
  };
}

/** What a run listens to for as long as its process lives. */
const lasting: readonly (readonly [NodeJS.EventEmitter, string])[] = [
  [process, 'SIGINT'],
  [process, 'SIGTERM'],
  [process.stdout, 'error'],
];

/** Notes who listens to what; gives what takes away those who came since. */
function noteListeners() {
  const before = lasting.map(([emitter, event]) => new Set(emitter.listeners(event)));
  return () => {
    for (const [index, [emitter, event]] of lasting.entries())
      for (const listener of emitter.listeners(event))
        if (!before[index]?.has(listener)) emitter.removeListener(event, listener as () => void);
  };
}

/**
 * Calls a command of `signedurl-conformance` in this process: as runCli does, for what is neither about the process nor
 * about Playwright. One at a time: folder, environment and streams belong to the command until its end.
 */
export async function callCli(
  parameters: readonly string[],
  { folder = newFolder(), environment = {} }: Surroundings = {},
): Promise<Ended> {
  const before = { folder: process.cwd(), environment: process.env, exitCode: process.exitCode };
  process.chdir(folder);
  process.env = { ...cleanEnvironment, ...environment };
  process.exitCode = undefined;
  const forgetListeners = noteListeners();
  const [out, err] = [listenTo(process.stdout), listenTo(process.stderr)];
  try {
    const exitCode = await runProgram(parameters);
    return { exitCode, stdout: out(), stderr: err() };
  } finally {
    out();
    err();
    forgetListeners();
    process.chdir(before.folder);
    process.env = before.environment;
    process.exitCode = before.exitCode;
  }
}
