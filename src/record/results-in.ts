import type { Entry } from '../engine/journal/entry.ts';
import type { CaseResult } from '../engine/journal/result.ts';
import { nowAndThen } from './intermittent-controls.ts';
import { withoutLosses } from './lost-on-the-way.ts';
import { withSharedCauses } from './shared-causes.ts';
import { withDepartures } from './went-away.ts';

/**
 * The results of all batches in a journal, in the order in which they were played, and the cases of batches that were
 * cut short. A case that was sent again counts once.
 */
export function resultsIn(entries: readonly Entry[]): CaseResult[] {
  const results: CaseResult[] = [];
  const pending = new Map<string, CaseResult>();
  const settle = (settled: Iterable<CaseResult>) => {
    results.push(...settled);
    pending.clear();
  };
  for (const entry of entries) {
    if (entry.type === 'sent') pending.set(entry.result.case.id, entry.result);
    else if (entry.type === 'batch') settle(entry.result.results);
    else if (entry.type === 'bug' || entry.type === 'interrupted') settle([...pending.values()]);
  }
  const all = withDepartures(entries, [...results, ...pending.values()]);
  return withSharedCauses(withoutLosses(nowAndThen(all)));
}
