import type { Behaviour } from '../../../run/behaviour.ts';
import type { RunRecord } from '../../../run/record.ts';

/** Which outcome came when a request had two faults at once. */
export interface Precedence {
  readonly faults: readonly [string, string];
  readonly outcome: string;
}

/** A listed failure, and whether it still stands as listed. */
export interface Deviation {
  readonly requirement?: string;
  readonly case?: string;
  readonly reason: string;
  readonly ticket?: string;
  readonly until: string;
  readonly standing: string;
}

/** What is not as it was in an earlier run. */
export interface Change {
  readonly item: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

/** What a record may hold besides, by the circumstances of its run and by the age of the suite that made it. */
interface Optional {
  readonly target: { readonly insecure?: boolean; readonly proxy?: string };
  readonly behaviour: { readonly precedence?: readonly Precedence[] };
  readonly ledger?: unknown;
  readonly deviations?: readonly Deviation[];
  readonly baseline?: {
    readonly run: string;
    readonly startedAt: string;
    readonly changes: readonly Change[];
  };
}

/** The run record as the page reads it: what is optional may be absent, and what is unknown is shown as it is. */
export type RunView = Omit<RunRecord, keyof Optional> & {
  readonly target: RunRecord['target'] & Optional['target'];
  readonly behaviour: Partial<Behaviour> & Optional['behaviour'];
} & Omit<Optional, 'target' | 'behaviour'>;
