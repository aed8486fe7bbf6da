/** How often requests got lost on the way, and got through when they were sent again. */
export interface Unsteadiness {
  /** All attempts so far. */
  attempts: number;
  /** Those that came to nothing, though the same request got its answer later. */
  lost: number;
}

// One alone may be an accident.
const fewest = 2;
// So improbable has it to be that the way swallows every attempt, in a run of some hundred requests.
const improbable = 1e-5;
const mostAttempts = 9;

/**
 * Whether an attempt that came to this got lost: a limit, an outage, a failure inside the server, an error code and a kept
 * connection that was closed are no loss.
 */
export const isLoss = (outcome: string): boolean =>
  !/^(408|429|5\d\d|rate limit|stale|[A-Z_]+)$/.test(outcome);

/** Notes what came to one request before its answer, if it got one in the end. */
export function noteAttempts(
  unsteadiness: Unsteadiness,
  earlierAttempts: readonly string[],
  answered: boolean,
): void {
  unsteadiness.attempts += earlierAttempts.length + 1;
  if (answered) unsteadiness.lost += earlierAttempts.filter(isLoss).length;
}

/** How many attempts in a row have to come to nothing before that tells something of the server; 0 on a steady way. */
export function tellingAttempts({ attempts, lost }: Unsteadiness): number {
  if (lost < fewest) return 0;
  return Math.min(mostAttempts, Math.ceil(Math.log(improbable) / Math.log(lost / attempts)));
}
