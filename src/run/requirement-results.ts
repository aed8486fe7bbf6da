import { isObserved } from '../cases/case.ts';
import { readAnswer } from '../checks/answer.ts';
import { type RunJudgement, type Signed, signed } from '../checks/check.ts';
import { runChecks } from '../checks/index.ts';
import { isOnOperation } from '../checks/judge.ts';
import { loadContract } from '../contract/contract.ts';
import type { Requirement } from '../contract/requirement.ts';
import type { Exchange } from '../target/exchange.ts';
import type { FirstLook } from './journal.ts';
import type { RequirementRecord } from './record.ts';
import type { CaseResult } from './result.ts';

// Of a body that was too long to be kept as a whole, nothing can be compared.
const isClipped = ({ response }: Exchange) => response?.body.clippedFrom !== undefined;

/** Judgements of the checks that need all exchanges of a run. */
export function judgeRun(results: readonly CaseResult[]): Signed<RunJudgement>[] {
  const contract = loadContract();
  const subjects = (of: readonly CaseResult[]) =>
    of
      .flatMap(({ case: sent, exchange }) =>
        exchange && !isClipped(exchange) ? [{ case: sent, exchange, answer: readAnswer(exchange) }] : [],
      )
      // What came to a probe is left open; that a rejection is a rejection is not.
      .filter(
        ({ case: sent, answer }) =>
          !isObserved(sent) || (answer.kind === 'rejected' && isOnOperation({ case: sent, contract })),
      );
  const everything = subjects(results);
  const conclusive = subjects(results.filter(({ status }) => status === 'passed' || status === 'failed'));
  return runChecks.flatMap((check) =>
    signed(check.id, check.judge(check.everything ? everything : conclusive)),
  );
}

/** Every judgement of a run with the case that shows it. */
export const allJudgements = (results: readonly CaseResult[]): Signed<RunJudgement>[] => [
  ...results.flatMap(({ case: sent, judgements }) =>
    judgements.map((judgement) => ({ ...judgement, caseId: sent.id })),
  ),
  ...judgeRun(results),
];

type Standing = Pick<RequirementRecord, 'status' | 'reason' | 'blame'>;

function untested(
  { needs }: Requirement,
  own: readonly CaseResult[],
  firstLook: FirstLook | undefined,
): Standing {
  const unsent = own.find(({ status }) => status === 'untested');
  if (unsent?.reason?.endsWith('is not configured') && needs)
    return { status: 'untested', reason: `set ${needs}` };
  if (unsent) return { status: 'untested', reason: unsent.reason ?? 'not sent' };
  if (firstLook?.goesOn === false) {
    const { reason, blame, cure, cut } = firstLook;
    const status = blame === 'server' || cut ? 'untested' : 'inconclusive';
    return { status, reason: `${reason}; ${cure}`, blame };
  }
  return { status: 'untested', reason: 'no case of this run shows it' };
}

function standingOf(
  requirement: Requirement,
  judgements: readonly RunJudgement[],
  own: readonly CaseResult[],
  firstLook: FirstLook | undefined,
): Standing {
  if (judgements.some(({ failure }) => failure)) return { status: 'failed', blame: 'server' };
  const open = own.find(({ status }) => status === 'inconclusive');
  if (open) {
    const { reason = 'no answer', blame } = open;
    return { status: 'inconclusive', reason, ...(blame && { blame }) };
  }
  return judgements.length > 0 ? { status: 'passed' } : untested(requirement, own, firstLook);
}

/** How each judged requirement of the register stands after a run. */
export function requirementResults(
  requirements: readonly Requirement[],
  results: readonly CaseResult[],
  firstLook: FirstLook | undefined,
): RequirementRecord[] {
  const judgements = allJudgements(results);
  return requirements
    .filter(({ level }) => level !== 'observed')
    .map((requirement) => {
      const { id, level, area, title, core, source, sent, expects } = requirement;
      const about = judgements.filter((judgement) => judgement.requirement === id);
      const own = results.filter((result) => result.case.requirement === id && result.role === 'case');
      const failures = about.filter(({ failure }) => failure).map(({ caseId }) => caseId);
      const standing = standingOf(requirement, about, own, firstLook);
      return {
        id,
        level,
        area,
        title,
        core,
        source,
        sent,
        expects,
        ...standing,
        cases: about.length,
        failures: [...new Set(failures)],
      };
    });
}
