import type { CaseResult } from '../engine/journal/result.ts';
import type { RunSoFar } from './so-far.ts';

/** Whether something was sent after a case, and nothing of it was answered. */
function silentSince(last: RunSoFar['last'], results: readonly CaseResult[], since: string): boolean {
  const at = Date.parse(since);
  if (last.request <= at) return false;
  // An upload that was given by id is no answer.
  const gotUpload = last.provisioning > at && last.upload > at;
  const isAnswered = ({ exchange }: CaseResult) => exchange?.response && exchange.startedAt > since;
  return !gotUpload && !results.some(isAnswered);
}

/**
 * The results of a run, where a target that was told to fail inside, and has answered nothing since, went away with that
 * request (error.internal). The network has no part in it: until then, it answered.
 */
export function withDepartures(last: RunSoFar['last'], results: readonly CaseResult[]): CaseResult[] {
  return results.map((result) => {
    const { case: testCase, status, exchange } = result;
    const isTold = testCase.faults.some(({ kind }) => kind === 'server-failure');
    if (!isTold || status !== 'inconclusive' || !exchange?.transportError) return result;
    const { startedAt: since } = exchange;
    const isAnswered = (other: CaseResult) => other.exchange?.response && other.exchange.startedAt < since;
    if (!results.some(isAnswered) || !silentSince(last, results, since)) return result;
    const failure = {
      expected: { kind: 'answer', ...testCase.expectation },
      actual: { kind: 'went away' },
    } as const;
    const judgement = { requirement: testCase.requirement, check: 'expectation', failure };
    return { ...result, status: 'failed', judgements: [judgement], reason: undefined, blame: undefined };
  });
}
