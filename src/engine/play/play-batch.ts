import type { Batch } from '../../cases/case.ts';
import { exploreArea } from '../../cases/exploration-batches.ts';
import { countEffect, effectsIn } from '../causes/effect-tally.ts';
import { investigate } from '../causes/refused-control.ts';
import { rerunFailed } from '../causes/rerun.ts';
import { shrink } from '../causes/shrink.ts';
import { splitCombined } from '../causes/split-combined.ts';
import { inBrief } from '../journal/in-brief.ts';
import { type CaseResult, withUniqueIds } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import { type Concluded, conclude, withProofs } from './conclude.ts';
import { type BatchPlay, playCases } from './play-cases.ts';
import { dropUnmet } from './preconditions.ts';

/** What happens to results on their way: each step gives all of them, with what it found out. */
type Step = (session: Session, batch: Batch, results: readonly Concluded[]) => Promise<readonly Concluded[]>;

/** So many random cases of a requirement that passed are recorded whole; of the others it is told how many there were. */
export const mostWhole = 20;

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

/**
 * Keeps the results of a batch in the journal, each with an id of its own. Of the random cases that passed, the first of
 * each requirement are kept whole, where a file holds what was sent for the others.
 */
export function keep(session: Session, batch: Batch, results: readonly Concluded[]): void {
  const { journal, effects, keptWhole } = session;
  const own = withProofs(withUniqueIds(results));
  for (const requirement of own.flatMap(effectsIn)) countEffect(effects, requirement);
  const isWhole = ({ case: { requirement } }: CaseResult) => {
    const kept = keptWhole.get(requirement) ?? 0;
    keptWhole.set(requirement, kept + 1);
    return kept < mostWhole;
  };
  const random = batch.area === exploreArea && journal.lasting;
  const result = random ? inBrief(batch.id, own, isWhole) : { batch: batch.id, results: own };
  journal.append({ type: 'batch', result });
}

/** Plays one batch to its end: play, preconditions, rerun, split, shrink. */
export async function playBatch(session: Session, batch: Batch): Promise<void> {
  const results = await confirmed(session, batch, await playCases(session, batch));
  keep(session, batch, await inSteps(explaining, session, batch, results));
}
