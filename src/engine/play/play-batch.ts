import type { Batch } from '../../cases/case.ts';
import { investigate } from '../causes/refused-control.ts';
import { rerunFailed } from '../causes/rerun.ts';
import { shrink } from '../causes/shrink.ts';
import { splitCombined } from '../causes/split-combined.ts';
import { withUniqueIds } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import { type BatchPlay, playCases } from './batch-play.ts';
import { type Concluded, conclude, withProofs } from './conclude.ts';
import { dropUnmet } from './preconditions.ts';

/** What happens to results on their way: each step gives all of them, with what it found out. */
type Step = (session: Session, batch: Batch, results: readonly Concluded[]) => Promise<readonly Concluded[]>;

/** Whether what was played stands, then why it failed. */
const confirming: readonly Step[] = [dropUnmet, rerunFailed];
const explaining: readonly Step[] = [splitCombined, shrink];

async function inSteps(
  steps: readonly Step[],
  session: Session,
  batch: Batch,
  results: readonly Concluded[],
): Promise<readonly Concluded[]> {
  let all = results;
  for (const step of steps) all = await step(session, batch, all);
  return all;
}

/** What a play shows by itself and, where its control was not accepted, what an investigation adds; confirmed. */
export async function confirmed(
  session: Session,
  batch: Batch,
  play: BatchPlay,
): Promise<readonly Concluded[]> {
  const causes = play.open.length > 0 ? await investigate(session, batch, play) : [];
  return inSteps(confirming, session, batch, [...conclude(session, play), ...causes]);
}

/** Keeps the results of a batch in the journal, each with an id of its own. */
export function keep({ journal }: Session, batch: Batch, results: readonly Concluded[]): void {
  const own = { batch: batch.id, results: withProofs(withUniqueIds(results)) };
  journal.append({ type: 'batch', result: own });
}

/** Plays one batch to its end: play, preconditions, rerun, split, shrink. */
export async function playBatch(session: Session, batch: Batch): Promise<void> {
  const results = await confirmed(session, batch, await playCases(session, batch));
  keep(session, batch, await inSteps(explaining, session, batch, results));
}
