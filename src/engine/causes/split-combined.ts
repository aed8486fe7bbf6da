import type { Batch } from '../../cases/case.ts';
import type { CaseResult } from '../journal/result.ts';
import { playThrough } from '../play/batch-play.ts';
import { settled } from '../play/conclude.ts';
import type { Session } from '../session/session.ts';
import { investigate } from './refused-control.ts';

/** Plays what a failed case combines, one thing at a time, and gives the results of these further cases. */
export async function narrow(
  session: Session,
  batch: Batch,
  results: readonly CaseResult[],
): Promise<CaseResult[]> {
  const failed = results.filter(({ status }) => status === 'failed');
  const cases = failed.flatMap((result) => result.case.parts ?? []);
  if (cases.length === 0) return [];
  const { control } = batch;
  const pass = await playThrough(session, { cases, control });
  const open = pass.open.length > 0 ? await investigate(session, { ...batch, cases }, pass) : [];
  return [...settled(session, pass), ...open].filter(({ role }) => role === 'case');
}
