import { mustBeAccepted } from '../cases/case.ts';
import type { OtherRequests } from '../checks/check.ts';
import type { CaseResult } from '../engine/journal/result.ts';
import { told } from '../reasons/reason.ts';
import { notProved } from '../reasons/run.ts';
import { isLoss } from '../target/retry/unsteadiness.ts';
import type { RunSoFar } from './so-far.ts';

// So improbable is a finding to be one of the way, in a whole run.
const improbable = 0.01;
// One alone may be an accident.
const fewest = 2;

interface Way {
  readonly attempts: number;
  readonly lost: number;
  /** Whether valid requests got lost too: else it may be the server that is silent on some inputs. */
  readonly touchesValid: boolean;
}

/** How often requests that got their answer in the end had been lost before. */
function wayOf(results: readonly CaseResult[]): Way {
  const answered = results.flatMap(({ case: testCase, exchange }) =>
    exchange?.response
      ? [
          {
            testCase,
            earlier: exchange.earlierAttempts,
            lost: exchange.earlierAttempts.filter(isLoss).length,
          },
        ]
      : [],
  );
  return {
    attempts: answered.reduce((sum, { earlier }) => sum + earlier.length + 1, 0),
    lost: answered.reduce((sum, { lost }) => sum + lost, 0),
    touchesValid: answered.some(({ testCase, lost }) => lost > 0 && mustBeAccepted(testCase)),
  };
}

/** Requests that were no completions, as they go to the same place by the same way. */
export const otherRequestsIn = ({ requests }: RunSoFar): OtherRequests => ({
  sent: requests.others,
  lost: requests.othersLost,
});

/**
 * The results of a run, where silence and broken connections that the way may have made as well say nothing: on a way
 * that loses requests, valid ones too, a request may get lost as often as it was sent.
 */
export function withoutLosses(results: readonly CaseResult[]): CaseResult[] {
  const { attempts, lost, touchesValid } = wayOf(results);
  if (lost < fewest || !touchesValid) return [...results];
  return results.map((result) => {
    const { exchange, status } = result;
    const earlier = exchange?.earlierAttempts.filter((outcome) => outcome !== 'stale') ?? [];
    if (status !== 'failed' || !exchange?.transportError || !earlier.every(isLoss)) return result;
    const tries = earlier.length + 1;
    if ((lost / attempts) ** tries * results.length < improbable) return result;
    const { kind } = exchange.transportError;
    const { reason, blame } = told(notProved.lost, { kind, tries, lost, attempts });
    return {
      ...result,
      status: notProved.lost.status,
      judgements: [],
      reason,
      blame,
    };
  });
}
