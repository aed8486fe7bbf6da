import type { Limits } from '../target/retry/limits.ts';
import type { RunSoFar } from './so-far.ts';

/** What a run cost, and what it left behind on the target. */
export interface Ledger {
  readonly requests: {
    readonly total: number;
    /** Sent for cases and controls, each for the first time. */
    readonly cases: number;
    /** Sent to get uploads ready, each for the first time. */
    readonly provisioning: number;
    /** Sent again after trouble. */
    readonly repeated: number;
  };
  /** For each outcome that made a request be sent again (a status or a kind of transport error), how often. */
  readonly repeatedAfter: Readonly<Record<string, number>>;
  readonly uploads: {
    readonly taken: number;
    readonly completed: number;
    /** Ids of those that were taken, and neither completed nor spoilt as far as answers tell. */
    readonly unused: readonly string[];
  };
  /** Ids of the jobs that were created, in order. */
  readonly jobs: readonly string[];
  readonly limits: Limits;
}

/** The ledger of a run. */
export function ledgerOf(
  { requests, repeatedAfter, taken, completed, spoilt, jobs }: RunSoFar,
  limits: Limits,
): Ledger {
  const left = taken.filter((uploadId) => !completed.has(uploadId));
  const { total, cases, provisioning } = requests;
  return {
    requests: { total, cases, provisioning, repeated: total - cases - provisioning },
    repeatedAfter,
    uploads: {
      taken: taken.length,
      completed: taken.length - left.length,
      unused: left.filter((uploadId) => !spoilt.has(uploadId)),
    },
    jobs,
    limits,
  };
}
