import type { Outcome } from './judge-subject.ts';

/** The runs of each defect; servers without one are left out. */
export function runsByDefect(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const runs = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (outcome.defect) runs.set(outcome.defect, [...(runs.get(outcome.defect) ?? []), outcome]);
  }
  return runs;
}
