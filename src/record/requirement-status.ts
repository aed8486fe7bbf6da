import { expectedInWords, sentInWords } from '../cases/requirement-in-words.ts';
import type { Contract } from '../contract/contract.ts';
import type { Requirement } from '../contract/requirement.ts';
import type { FirstLook } from '../engine/journal/entry.ts';
import type { CaseResult } from '../engine/journal/result.ts';
import { answeredInFront } from '../reasons/in-front.ts';
import { told } from '../reasons/reason.ts';
import { notConfigured, notProved } from '../reasons/run.ts';
import { countOf } from '../text/words.ts';
import type { JudgedRequirement, RunJudged } from './judge-run.ts';
import type { RequirementRecord } from './record.ts';

type Standing = Pick<RequirementRecord, 'status' | 'reason' | 'blame'>;

function untested(
  { needs }: Requirement,
  own: readonly CaseResult[],
  firstLook: FirstLook | undefined,
): Standing {
  const unsent = own.find(({ status }) => status === 'untested');
  if (unsent?.missing && needs)
    return { status: 'untested', reason: told(notConfigured.needs, { variables: needs }).reason };
  if (unsent) return { status: 'untested', reason: unsent.reason ?? 'not sent' };
  if (firstLook?.goesOn === false) {
    const { reason, blame, cure, cut } = firstLook;
    const status = blame === 'server' || cut ? 'untested' : 'inconclusive';
    return { status, reason: `${reason}; ${cure}`, blame };
  }
  return { status: 'untested', reason: told(notProved.nothingShows).reason };
}

function standingOf(
  requirement: Requirement,
  { times, failures }: JudgedRequirement,
  own: readonly CaseResult[],
  firstLook: FirstLook | undefined,
  bug: string | undefined,
): Standing {
  const failure = failures[0]?.failure;
  if (failure) return { status: 'failed', blame: failure.blame ?? 'server' };
  if (bug) {
    const { reason, blame } = told(notProved.bug, { message: bug });
    return { status: 'inconclusive', reason, blame };
  }
  const blocked = own.filter(({ inFront }) => inFront);
  const open = own.find(({ status, inFront }) => status === 'inconclusive' && !inFront);
  if (open) {
    const { reason = 'no answer', blame } = open;
    return { status: 'inconclusive', reason, ...(blame && { blame }) };
  }
  const [example] = blocked;
  if (example && times === 0) {
    return { status: 'inconclusive', reason: example.reason, blame: 'gateway' };
  }
  if (example) {
    const { reason, blame } = told(answeredInFront.partly, {
      blocked: blocked.length,
      cases: countOf(own.length, 'case'),
      were: blocked.length === 1 ? 'was' : 'were',
      outcome: example.reason ?? '',
    });
    return { status: 'passed', reason, blame };
  }
  return times > 0 ? { status: 'passed' } : untested(requirement, own, firstLook);
}

/** How each judged requirement of the register stands after a run. */
export function requirementResults(
  requirements: readonly Requirement[],
  contract: Contract,
  results: readonly CaseResult[],
  { about, bugs }: Pick<RunJudged, 'about' | 'bugs'>,
  firstLook: FirstLook | undefined,
): RequirementRecord[] {
  return requirements
    .filter(({ level }) => level !== 'observed')
    .map((requirement) => {
      const { id, level, area, title, core, source, says } = requirement;
      const judged = about.get(id) ?? { times: 0, failures: [] };
      const own = results.filter((result) => result.case.requirement === id && result.role === 'case');
      const standing = standingOf(requirement, judged, own, firstLook, bugs.get(id));
      return {
        id,
        level,
        area,
        title,
        core,
        source,
        says,
        sent: sentInWords(requirement, contract),
        expects: expectedInWords(requirement, contract),
        ...standing,
        cases: judged.times,
        failures: [...new Set(judged.failures.map(({ caseId }) => caseId))],
      };
    });
}
