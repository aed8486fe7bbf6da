import {
  type Attributed,
  byCheck,
  type OtherRequests,
  type RunCheck,
  type RunJudgement,
} from '../checks/check.ts';
import { runChecks } from '../checks/index.ts';
import { isOnOperation } from '../checks/judge.ts';
import { type Outcome, readExchange } from '../checks/outcome.ts';
import { loadContract } from '../contract/contract.ts';
import type { CaseResult } from '../engine/journal/result.ts';
import type { Exchange } from '../target/transport/exchange.ts';

/** Every judgement of a run, those of its cases and those of the checks that need all exchanges. */
export interface RunJudged {
  /** Each with the case that shows it. */
  readonly all: readonly Attributed<RunJudgement>[];
  /** Of the checks that need all exchanges. */
  readonly late: readonly Attributed<RunJudgement>[];
  /** What a check threw, for each requirement that it would have judged: a bug of the suite. */
  readonly bugs: ReadonlyMap<string, string>;
}

// What it threw may hold the whole run.
const longestBug = 500;

// Of a body that was too long to be kept as a whole, nothing can be compared.
const isClipped = ({ response }: Exchange) => response?.body.clippedFrom !== undefined;

// Answers to `observed` cases are not judged, except that rejections count for envelope and codes, and for who answered,
// and that what had to be repeated counts for what comes and goes.
const refusals: ReadonlySet<Outcome['kind']> = new Set(['rejected', 'answered in front']);

function subjectsOf(results: readonly CaseResult[]) {
  const contract = loadContract();
  const subjects = results.flatMap(({ case: testCase, role, exchange, status, inFront }) => {
    if (!exchange || isClipped(exchange)) return [];
    const { outcome, body } = readExchange(exchange);
    return [{ case: testCase, role, exchange, status, outcome: inFront ?? outcome, body }];
  });
  return subjects.filter(
    ({ case: testCase, exchange, outcome }) =>
      !testCase.observed ||
      ((refusals.has(outcome.kind) || exchange.earlierAttempts.length > 0) &&
        isOnOperation({ case: testCase, contract })),
  );
}

/** Judges a whole run; never throws. */
export function judgeRun(
  results: readonly CaseResult[],
  others: OtherRequests = { sent: 0, lost: 0 },
  runWide: readonly RunCheck[] = runChecks,
): RunJudged {
  const everything = subjectsOf(results);
  const conclusive = everything.filter(({ status }) => status === 'passed' || status === 'failed');
  const bugs = new Map<string, string>();
  const judgementsOf = ({ id, judge, requirements, everything: whole }: RunCheck) => {
    try {
      return byCheck(id, judge(whole ? everything : conclusive, others));
    } catch (error) {
      for (const requirement of requirements)
        bugs.set(requirement, `check ${id}: ${error}`.slice(0, longestBug));
      return [];
    }
  };
  const own = results.flatMap(({ case: testCase, judgements }) =>
    judgements.map((judgement) => ({ ...judgement, caseId: testCase.id })),
  );
  const late = runWide.flatMap(judgementsOf);
  return { all: [...own, ...late], late, bugs };
}
