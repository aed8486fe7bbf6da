import type { Entry } from '../engine/journal/entry.ts';
import type { Limits } from '../target/retry/limits.ts';

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

const ofType = <Type extends Entry['type']>(entries: readonly Entry[], type: Type) =>
  entries.filter((entry): entry is Extract<Entry, { type: Type }> => entry.type === type);

/** The ledger of a run. */
export function ledgerOf(entries: readonly Entry[], limits: Limits): Ledger {
  const requests = ofType(entries, 'request');
  const first = requests.filter(({ retry }) => !retry);
  const repeatedAfter: Record<string, number> = {};
  for (const { retry } of requests) {
    if (retry) repeatedAfter[retry.outcome] = (repeatedAfter[retry.outcome] ?? 0) + 1;
  }
  const accepted = ofType(entries, 'accepted');
  const completed = new Set(accepted.map(({ uploadId }) => uploadId));
  const taken = ofType(entries, 'upload').map(({ uploadId }) => uploadId);
  const spoilt = new Set(ofType(entries, 'spoilt').map(({ uploadId }) => uploadId));
  const left = taken.filter((uploadId) => !completed.has(uploadId));
  const unused = left.filter((uploadId) => !spoilt.has(uploadId));
  return {
    requests: {
      total: requests.length,
      cases: first.filter(({ kind }) => kind === 'case').length,
      provisioning: first.filter(({ kind }) => kind === 'provisioning').length,
      repeated: requests.length - first.length,
    },
    repeatedAfter,
    uploads: { taken: taken.length, completed: taken.length - left.length, unused },
    jobs: accepted.flatMap(({ jobId }) => (jobId === undefined ? [] : [jobId])),
    limits,
  };
}
