import { readAnswer } from '../checks/answer.ts';
import type { Judgement, RunJudgement } from '../checks/check.ts';
import { runChecks } from '../checks/index.ts';
import type { Requirement } from '../contract/requirement.ts';
import type { FirstLook } from './journal.ts';
import type { RequirementRecord } from './record.ts';
import type { CaseResult } from './result.ts';

/** Judgements of the checks that need all exchanges of a run. */
export function judgeRun(results: readonly CaseResult[]): RunJudgement[] {
  const subjects = (of: readonly CaseResult[]) =>
    of.flatMap(({ case: sent, exchange }) =>
      exchange ? [{ case: sent, exchange, answer: readAnswer(exchange) }] : [],
    );
  const everything = subjects(results);
  const conclusive = subjects(results.filter(({ status }) => status === 'passed' || status === 'failed'));
  return runChecks.flatMap((check) => check.judge(check.everything ? everything : conclusive));
}

/** Every judgement of a run with the case that shows it. */
export const allJudgements = (results: readonly CaseResult[]): RunJudgement[] => [
  ...results.flatMap(({ case: sent, judgements }) =>
    judgements.map((judgement: Judgement) => ({ ...judgement, caseId: sent.id })),
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
    const { reason, blame, cure } = firstLook;
    const status = blame === 'server' ? 'untested' : 'inconclusive';
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
    const { reason = 'no answer', blame = 'network' } = open;
    return { status: 'inconclusive', reason, blame };
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
