import type { Case } from '../../cases/case.ts';
import type { Blame, Signed } from '../../checks/check.ts';
import type { Exchange } from '../../target/transport/exchange.ts';

/** What became of one case. */
export interface CaseResult {
  readonly case: Case;
  readonly role: 'case' | 'control';
  readonly status: 'passed' | 'failed' | 'inconclusive' | 'untested';
  readonly judgements: readonly Signed[];
  readonly exchange?: Exchange;
  /** Repeats the request, with variables in place of credentials. */
  readonly curl?: string;
  /** Why it is inconclusive or untested. */
  readonly reason?: string;
  readonly blame?: Blame;
}

/** What became of a batch: the result that counts for each of its cases, then its controls. */
export interface BatchResult {
  readonly batch: string;
  readonly results: readonly CaseResult[];
}
