/** How a client ended, as far as anybody can tell from outside. `told`: it printed its outcome as a line of JSON. */
export type Reported =
  | {
      readonly kind: 'success';
      readonly told: boolean;
      readonly status?: unknown;
      readonly jobId?: unknown;
      readonly estimatedCompletionTime?: unknown;
    }
  | { readonly kind: 'error'; readonly told: boolean; readonly code?: string; readonly message?: string }
  /** It ended without an outcome of its own: by a signal, or by an exception that nothing caught. */
  | { readonly kind: 'crashed'; readonly how: string }
  /** It was still running when its time was over. */
  | { readonly kind: 'unfinished'; readonly afterMs: number }
  /** Nobody watched it: only its traffic is known. */
  | { readonly kind: 'unknown' };

/** How a process ended. */
export interface Ending {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Set when its time was over, and it was ended for that. */
  readonly timedOutAfterMs?: number;
}

type Line = Readonly<Record<string, unknown>>;

/** A line of output as an outcome (outcome.schema.json); undefined when it is another line. */
export function outcomeIn(line: string): Line | undefined {
  if (!line.trimStart().startsWith('{')) return undefined;
  try {
    const value = JSON.parse(line) as Line;
    return typeof value.ok === 'boolean' ? value : undefined;
  } catch {
    return undefined;
  }
}

function toldBy(line: Line): Reported {
  const { status, jobId, estimatedCompletionTime, code, message } = line;
  if (line.ok === true) return { kind: 'success', told: true, status, jobId, estimatedCompletionTime };
  return {
    kind: 'error',
    told: true,
    code: typeof code === 'string' && code !== '' ? code : undefined,
    message: typeof message === 'string' ? message : undefined,
  };
}

/**
 * What a command reported, by its last outcome line or else by its exit code. `tells`: it prints outcome lines in other
 * scenarios, so that an end without one is a crash.
 */
export function reportedBy(ending: Ending, outcome: Line | undefined, tells: boolean): Reported {
  const { exitCode, signal, timedOutAfterMs } = ending;
  // A client that told its outcome and lingers has an end all the same: what is left of it is ended.
  if (outcome) return toldBy(outcome);
  if (timedOutAfterMs !== undefined) return { kind: 'unfinished', afterMs: timedOutAfterMs };
  if (signal !== null) return { kind: 'crashed', how: `ended by ${signal}` };
  if (exitCode === 0) return { kind: 'success', told: false };
  if (tells) return { kind: 'crashed', how: `exit code ${exitCode} without an outcome` };
  return { kind: 'error', told: false };
}

/** What a client reported, in words. */
export function reportedInWords(reported: Reported): string {
  switch (reported.kind) {
    case 'success':
      return reported.told ? 'success' : 'success (exit code 0)';
    case 'error':
      if (!reported.told) return 'an error (by its exit code)';
      return `an error ${reported.code === undefined ? 'without a code' : `with code ${reported.code}`}`;
    case 'crashed':
      return `a crash (${reported.how})`;
    case 'unfinished':
      return `nothing: still running after ${reported.afterMs / 1000} s`;
    case 'unknown':
      return 'nothing that was watched';
  }
}
