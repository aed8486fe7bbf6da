import fc from 'fast-check';
import type { Batch, Case } from '../../cases/case.ts';
import { type Draw, drawOf } from '../../cases/draw.ts';
import type { Exploration } from '../../cases/exploration.ts';
import { explorations } from '../../cases/explorations/index.ts';
import { outcomeOf } from '../../checks/outcome.ts';
import { NotSent } from '../../target/retry/limits.ts';
import type { CaseResult } from '../journal/result.ts';
import { type Concluded, conclude, withControls } from '../play/conclude.ts';
import { playCases } from '../play/play-cases.ts';
import type { Session } from '../session/session.ts';
import { candidatePlayer } from './candidate.ts';
import { failureSignature, isSteady } from './failure-signature.ts';

// Each shrink ends when its requests are spent: the smallest case found until then will do.
const mostRequests = 80;
const mostShrinks = 5;

/** What a candidate cost, in requests: silence takes a whole timeout, and an acceptance an upload. */
function costOf({ exchange }: CaseResult): number {
  if (!exchange) return 0;
  const each = exchange.transportError?.kind === 'timeout' ? 5 : 1;
  return (exchange.earlierAttempts.length + 1) * each + (outcomeOf(exchange).kind === 'accepted' ? 2 : 0);
}

const mostTries = 3;

/** Retries until a result is free of transport errors, so that shrinking never follows one. */
async function steadily(play: () => Promise<CaseResult | undefined>): Promise<CaseResult | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    const result = await play();
    if (!result || isSteady(result)) return result;
  }
  return undefined;
}

type FailsSo = (candidate: Case) => Promise<boolean>;

/** Whether a candidate fails as the first one did, while the budget lasts; the same request is sent once. */
function failsLike(session: Session, key: string): FailsSo {
  const playCandidate = candidatePlayer(session);
  const known = new Map<string, boolean>();
  let left = mostRequests;
  return async (candidate) => {
    const text = JSON.stringify(candidate.request);
    const before = known.get(text);
    if (before !== undefined || left <= 0) return before ?? false;
    const result = await steadily(async () => {
      const next = await playCandidate(candidate);
      left -= next ? costOf(next) : 0;
      return next;
    });
    const fails = result !== undefined && failureSignature(result) === key;
    known.set(text, fails);
    return fails;
  };
}

/** The smallest case that fails so; undefined when the drawn one does not any more, or none is smaller. */
async function smallest({ values, seed, caseOf }: Draw, fails: FailsSo): Promise<Case | undefined> {
  // fast-check would take an error for a failure of the value.
  let thrown: { error: unknown } | undefined;
  const passes = async (value: unknown) => {
    if (thrown) return true;
    try {
      return !(await fails(caseOf(value)));
    } catch (error) {
      thrown = { error };
      return true;
    }
  };
  const { counterexample, counterexamplePath } = await fc.check(fc.asyncProperty(values, passes), {
    seed,
    numRuns: 1,
  });
  if (thrown) throw thrown.error;
  // A path of one step is the drawn value itself.
  return counterexample && counterexamplePath?.includes(':')
    ? caseOf(counterexample[0], counterexamplePath)
    : undefined;
}

/** Plays the shrunk case as any other, with the control as proof; nothing when it is not proved or fails otherwise. */
async function proved(session: Session, { control }: Batch, shrunk: Case, key: string) {
  const played = await playCases(session, { cases: [shrunk], control });
  return withControls(
    conclude(session, played),
    (result) =>
      result.case.id === shrunk.id && result.status === 'failed' && failureSignature(result) === key,
  );
}

interface Failure {
  readonly key: string;
  readonly draw: Draw;
}

/** One random case for each way in which some failed: the one with the shortest request. */
function failuresIn(
  { contract, options }: Session,
  results: readonly CaseResult[],
  from: readonly Exploration[],
): Failure[] {
  const size = ({ case: testCase }: CaseResult) => JSON.stringify(testCase.request).length;
  const failures = new Map<string, Failure>();
  const failed = results.filter(({ role, status }) => role === 'case' && status === 'failed');
  for (const result of failed.filter(isSteady).toSorted((one, other) => size(one) - size(other))) {
    const key = failureSignature(result);
    const draw = drawOf(contract, options.seed, result.case.id, from);
    if (key !== undefined && draw && !failures.has(key)) failures.set(key, { key, draw });
  }
  return [...failures.values()];
}

/**
 * The smallest random cases that fail as some of a batch did, each proved by its control, added to the results
 * of the batch. None for failures that do not come again, and none when single cases were asked for.
 */
export async function shrink(
  session: Session,
  batch: Batch,
  results: readonly Concluded[],
  from: readonly Exploration[] = explorations,
): Promise<readonly Concluded[]> {
  if (session.options.cases?.length) return results;
  const shrunk: Concluded[] = [];
  try {
    for (const { key, draw } of failuresIn(session, results, from).slice(0, mostShrinks)) {
      const found = await smallest(draw, failsLike(session, key));
      if (found) shrunk.push(...(await proved(session, batch, found, key)));
    }
  } catch (error) {
    // Shrinking is optional: without uploads or requests left, keep the unshrunk failures.
    if (!(error instanceof NotSent)) throw error;
  }
  return [...results, ...shrunk];
}
