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

/** What a run says of one requirement. */
export interface JudgedRequirement {
  /** How often it was looked at. */
  readonly times: number;
  /** What failed it, each with the case that shows it. */
  readonly failures: readonly Attributed<RunJudgement>[];
}

/** Every judgement of a run, those of its cases and those of the checks that need all exchanges. */
export interface RunJudged {
  /** By the id of the requirement. */
  readonly about: ReadonlyMap<string, JudgedRequirement>;
  /** What the checks that need all exchanges find wrong, by the id of the case that shows it. */
  readonly late: ReadonlyMap<string, readonly Attributed<RunJudgement>[]>;
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

/** Counts judgements by requirement; of those that hold, there may be very many. */
class Counted {
  readonly about = new Map<string, { times: number; failures: Attributed<RunJudgement>[] }>();

  add(judgement: Attributed, caseId: string): void {
    const { requirement, failure } = judgement;
    const known = this.about.get(requirement) ?? { times: 0, failures: [] };
    known.times += 1;
    if (failure) known.failures.push({ ...judgement, caseId });
    this.about.set(requirement, known);
  }
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
  const counted = new Counted();
  for (const { case: testCase, judgements } of results)
    for (const judgement of judgements) counted.add(judgement, testCase.id);
  const late = new Map<string, Attributed<RunJudgement>[]>();
  for (const judgement of runWide.flatMap(judgementsOf)) {
    const { caseId, failure } = judgement;
    counted.add(judgement, caseId);
    if (failure) late.set(caseId, [...(late.get(caseId) ?? []), judgement]);
  }
  return { about: counted.about, late, bugs };
}
