import type { Batch } from '../../cases/case.ts';
import { type Concluded, conclude, withControls } from '../play/conclude.ts';
import { playCases } from '../play/play-cases.ts';
import type { Session } from '../session/session.ts';
import { investigate } from './refused-control.ts';

/** Plays what a failed case combines, one thing at a time, and adds the results with the controls that prove them. */
export async function splitCombined(
  session: Session,
  batch: Batch,
  results: readonly Concluded[],
): Promise<readonly Concluded[]> {
  const failed = results.filter(({ status }) => status === 'failed');
  const cases = failed.flatMap((result) => result.case.parts ?? []);
  if (cases.length === 0) return results;
  const played = await playCases(session, { cases, control: batch.control });
  const causes = played.open.length > 0 ? await investigate(session, { ...batch, cases }, played) : [];
  return [...results, ...withControls([...conclude(session, played), ...causes], () => true)];
}
