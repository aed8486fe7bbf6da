import type { CaseResult } from '../engine/journal/result.ts';
import { nowAndThen } from './intermittent-controls.ts';
import { withoutLosses } from './lost-on-the-way.ts';
import { withSharedCauses } from './shared-causes.ts';
import type { RunSoFar } from './so-far.ts';
import { withDepartures } from './went-away.ts';

/**
 * The results of all batches of a run, in the order in which they were played, and the cases of batches that were cut
 * short, seen in the light of the whole run. A case that was sent again counts once.
 */
export const resultsIn = (soFar: RunSoFar): CaseResult[] =>
  withSharedCauses(withoutLosses(nowAndThen(withDepartures(soFar.last, soFar.results()))));
