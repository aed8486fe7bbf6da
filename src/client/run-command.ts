import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createOutput } from './output-lines.ts';
import type { Ending } from './reported.ts';

/** A command that came to its end, with what it printed. */
export interface CommandResult extends Ending {
  readonly outcome?: Readonly<Record<string, unknown>>;
  readonly stdout: { readonly text: string; readonly bytes: number };
  readonly stderr: { readonly text: string; readonly bytes: number };
  readonly durationMs: number;
}

/** Raised when a command cannot be started at all. */
export class CommandError extends Error {}

/** Marks every process of a run, whichever group it moves to. */
export const runMark = 'SIGNEDURL_RUN';

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Everybody of the group is gone.
  }
}

// What still holds a pipe after its group was ended has left the group; its output is not waited for.
const graceMs = 500;

/**
 * Runs a command in a process group of its own, and ends what is left of the group when it ends or its time is over.
 * Throws CommandError when it cannot be started.
 */
export async function runCommand(
  [file = '', ...parameters]: readonly string[],
  environment: NodeJS.ProcessEnv,
  timeLimitMs: number,
): Promise<CommandResult> {
  const startedAt = performance.now();
  const child = spawn(file, parameters, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
  });
  const [stdout, stderr] = [createOutput(), createOutput()];
  child.stdout?.on('data', stdout.take);
  child.stderr?.on('data', stderr.take);
  let timedOut = false;
  const clock = setTimeout(() => {
    timedOut = true;
    endGroup(child);
  }, timeLimitMs);
  const onExit = () => endGroup(child);
  process.once('exit', onExit);
  try {
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
      (resolve, reject) => {
        child.once('error', (error) =>
          reject(new CommandError(`${file} cannot be started: ${error.message}`)),
        );
        child.once('exit', (...ending) => resolve(ending));
      },
    );
    const durationMs = Math.round(performance.now() - startedAt);
    endGroup(child);
    const grace = setTimeout(() => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, graceMs);
    await closed;
    clearTimeout(grace);
    return {
      exitCode,
      signal,
      timedOutAfterMs: timedOut ? timeLimitMs : undefined,
      outcome: stdout.outcome(),
      stdout: stdout.kept(),
      stderr: stderr.kept(),
      durationMs,
    };
  } finally {
    clearTimeout(clock);
    process.off('exit', onExit);
  }
}

const isProcess = (name: string) => /^\d+$/.test(name) && Number(name) !== process.pid;

function isMarked(pid: string, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`${runMark}=${mark}\0`);
  } catch {
    return false;
  }
}

/**
 * Ends what a run's commands left behind in sessions of their own, by the mark in their environment; on systems without
 * /proc only the groups are ended. Gives how many there were.
 */
export function endLeftovers(mark: string): number {
  let names: string[];
  try {
    names = readdirSync('/proc').filter(isProcess);
  } catch {
    return 0;
  }
  const left = names.filter((pid) => isMarked(pid, mark));
  for (const pid of left) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
  return left.length;
}
