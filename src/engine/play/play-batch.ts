import type { Batch } from '../../cases/case.ts';
import { investigate } from '../causes/refused-control.ts';
import { repeatFailed } from '../causes/rerun.ts';
import { shrink } from '../causes/shrink.ts';
import { narrow } from '../causes/split-combined.ts';
import { redactBatch } from '../journal/redact-entry.ts';
import type { BatchResult, CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import { type Pass, playThrough } from './batch-play.ts';
import { settled } from './conclude.ts';
import { excused } from './preconditions.ts';

/** Controls that were repeated get numbers, so that every id in a run is unique. */
function numbered(results: readonly CaseResult[]): CaseResult[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const count = (seen.get(result.case.id) ?? 0) + 1;
    seen.set(result.case.id, count);
    return count === 1 ? result : { ...result, case: { ...result.case, id: `${result.case.id}-${count}` } };
  });
}

/** What a pass shows by itself and, where its control was not accepted, what an investigation and repetitions add. */
export async function resultsOf(session: Session, batch: Batch, pass: Pass): Promise<BatchResult> {
  const more = pass.open.length > 0 ? await investigate(session, batch, pass) : [];
  const results = numbered([...settled(session, pass), ...more]);
  const judged = await Promise.all(results.map((result) => excused(session, result)));
  return { batch: batch.id, results: await repeatFailed(session, batch, judged) };
}

type Step = (session: Session, batch: Batch, results: readonly CaseResult[]) => Promise<CaseResult[]>;

/** What is asked about failures once a batch was played; each step gives results in addition. */
const steps: readonly Step[] = [narrow, shrink];

/** Plays one batch to its end and keeps the result, which holds no credential, in the journal. */
export async function playBatch(session: Session, batch: Batch): Promise<BatchResult> {
  const played = await resultsOf(session, batch, await playThrough(session, batch));
  const results = [...played.results];
  for (const step of steps) results.push(...(await step(session, batch, played.results)));
  const result = redactBatch({ ...played, results }, session.redact);
  session.journal.append({ type: 'batch', result });
  return result;
}
