import { readAnswer } from '../checks/answer.ts';
import { type RunCheck, type RunJudgement, type Signed, signed } from '../checks/check.ts';
import { runChecks } from '../checks/index.ts';
import { isOnOperation } from '../checks/judge.ts';
import { loadContract } from '../contract/contract.ts';
import type { CaseResult } from '../engine/journal/result.ts';
import type { Exchange } from '../target/transport/exchange.ts';

/** Every judgement of a run, those of its cases and those of the checks that need all exchanges. */
export interface RunJudged {
  /** Each with the case that shows it. */
  readonly all: readonly Signed<RunJudgement>[];
  /** Of the checks that need all exchanges. */
  readonly late: readonly Signed<RunJudgement>[];
  /** What a check threw, for each requirement that it would have judged: a bug of the suite. */
  readonly bugs: ReadonlyMap<string, string>;
}

// What it threw may hold the whole run.
const longestBug = 500;

// Of a body that was too long to be kept as a whole, nothing can be compared.
const isClipped = ({ response }: Exchange) => response?.body.clippedFrom !== undefined;

function subjectsOf(results: readonly CaseResult[]) {
  const contract = loadContract();
  return (
    results
      .flatMap(({ case: sent, exchange, status }) =>
        exchange && !isClipped(exchange)
          ? [{ case: sent, exchange, answer: readAnswer(exchange), status }]
          : [],
      )
      // What came to a probe is left open; that a rejection is a rejection is not.
      .filter(
        ({ case: sent, answer }) =>
          !sent.observed || (answer.kind === 'rejected' && isOnOperation({ case: sent, contract })),
      )
  );
}

/** Judges a whole run; never throws. */
export function judgeRun(
  results: readonly CaseResult[],
  runWide: readonly RunCheck[] = runChecks,
): RunJudged {
  const everything = subjectsOf(results);
  const conclusive = everything.filter(({ status }) => status === 'passed' || status === 'failed');
  const bugs = new Map<string, string>();
  const judgementsOf = ({ id, judge, requirements, everything: whole }: RunCheck) => {
    try {
      return signed(id, judge(whole ? everything : conclusive));
    } catch (error) {
      for (const requirement of requirements)
        bugs.set(requirement, `check ${id}: ${error}`.slice(0, longestBug));
      return [];
    }
  };
  const own = results.flatMap(({ case: sent, judgements }) =>
    judgements.map((judgement) => ({ ...judgement, caseId: sent.id })),
  );
  const late = runWide.flatMap(judgementsOf);
  return { all: [...own, ...late], late, bugs };
}
