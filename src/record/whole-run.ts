import type { CaseResult } from '../engine/journal/result.ts';
import { judgeRun, type RunJudged } from './judge-run.ts';
import { otherRequestsIn } from './lost-on-the-way.ts';
import { resultsIn } from './results-in.ts';
import type { RunSoFar } from './so-far.ts';

/** Everything that was played so far, and what it is judged to be. */
export interface WholeRun {
  readonly results: readonly CaseResult[];
  readonly judged: RunJudged;
}

const known = new WeakMap<RunSoFar, WholeRun & { readonly entries: number }>();

/** Judges all that happened so far; once, as long as nothing more happens. */
export function wholeRunOf(soFar: RunSoFar): WholeRun {
  const before = known.get(soFar);
  if (before?.entries === soFar.entries) return before;
  const results = resultsIn(soFar);
  const judged = judgeRun(results, otherRequestsIn(soFar));
  const { entries } = soFar;
  const now = { entries, results, judged };
  known.set(soFar, now);
  return now;
}
