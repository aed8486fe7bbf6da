import type { Failure } from '../checks/finding.ts';
import { actualInWords, expectedInWords, failureInWords } from '../checks/words.ts';
import type { Contract } from '../contract/contract.ts';
import type { FirstLook } from '../engine/journal/entry.ts';
import type { CaseResult } from '../engine/journal/result.ts';
import type { Comparison } from '../record/baseline/read-comparison.ts';
import { excuseFor } from '../record/deviations/apply-deviations.ts';
import { deviationInWords } from '../record/deviations/deviation.ts';
import { requirementResults } from '../record/requirement-status.ts';
import { failsRun } from '../record/verdict.ts';
import type { WholeRun } from '../record/whole-run.ts';
import type { RunOptions } from '../target/settings/configuration.ts';

/** One expectation that was not met. */
export interface ShownFailure {
  readonly title: string;
  readonly expected: string;
  readonly actual: string;
}

/** What a test of the run came to, in words; plain JSON, so that another process can show it. */
export interface Shown {
  /** How many cases it is about. */
  readonly cases: number;
  /** One for each case, in order. */
  readonly steps: readonly { readonly title: string; readonly failures: readonly ShownFailure[] }[];
  /** Why it is neither passed nor failed. */
  readonly skipped?: string;
  /** What went wrong in the suite itself. */
  readonly bug?: string;
}

/** What a failure is measured by: the register, the options and the list of known deviations. */
export interface Scale {
  readonly contract: Contract;
  readonly options: RunOptions;
  readonly comparison: Comparison;
}

const mostShown = 10;

const today = () => new Date().toISOString().slice(0, 10);

const requirementOf = ({ contract }: Scale, id: string) =>
  contract.requirements.find((requirement) => requirement.id === id);

function fails(scale: Scale, id: string): boolean {
  const requirement = requirementOf(scale, id);
  return requirement !== undefined && failsRun(requirement, scale.options);
}

/** Why a failure is tolerated, if it is: only for one that would fail the run. */
const excuseOf = (scale: Scale, requirement: string, caseId: string) =>
  fails(scale, requirement)
    ? excuseFor(scale.comparison.deviations ?? [], today(), requirement, caseId)
    : undefined;

const counts = (scale: Scale, requirement: string, caseId: string) =>
  fails(scale, requirement) && !excuseOf(scale, requirement, caseId);

const shownFailure = (title: string, failure: Failure): ShownFailure => ({
  title,
  expected: expectedInWords(failure.expected),
  actual: actualInWords(failure),
});

function stepOf(scale: Scale, result: CaseResult, requirements: readonly string[]): Shown['steps'][number] {
  const { id, title } = result.case;
  const name = result.brief ? id : `${id}: ${title}`;
  const failures = result.judgements.flatMap(({ requirement, failure }): ShownFailure[] => {
    if (!failure || !requirements.includes(requirement) || !counts(scale, requirement, id)) return [];
    return [shownFailure(`${requirement} (${id}): ${requirementOf(scale, requirement)?.title}`, failure)];
  });
  return { title: name, failures };
}

/** Why a batch without a failure that counts is not passed either, if it is not. */
function openReason(
  scale: Scale,
  results: readonly CaseResult[],
  requirements: readonly string[],
): string | undefined {
  const open = results.find(({ status }) => status === 'inconclusive' || status === 'untested');
  if (open) return `${open.status}: ${open.case.id}: ${open.reason}`;
  for (const result of results) {
    for (const { requirement, failure } of result.judgements) {
      if (!failure || !requirements.includes(requirement)) continue;
      const excuse = excuseOf(scale, requirement, result.case.id);
      const why = excuse ? `known: ${deviationInWords(excuse)}` : 'implied';
      return `${requirement} failed, which is ${why}: ${failureInWords(failure)}`;
    }
  }
  return undefined;
}

/** What a batch came to: findings fail its test; what was not judged skips it, and is never passed. */
export function shownBatch(
  scale: Scale,
  results: readonly CaseResult[],
  requirements: readonly string[],
): Shown {
  const steps = results.map((result) => stepOf(scale, result, requirements));
  const failed = steps.some(({ failures }) => failures.length > 0);
  return {
    cases: results.length,
    steps,
    skipped: failed ? undefined : openReason(scale, results, requirements),
  };
}

/** What all cases so far say of one requirement that every exchange is judged by. */
export function shownRequirement(
  scale: Scale,
  { results, judged }: WholeRun,
  firstLook: FirstLook | undefined,
  id: string,
): Shown {
  const requirement = requirementOf(scale, id);
  if (!requirement) throw new Error(`the register has no requirement ${id}`);
  const [standing] = requirementResults([requirement], scale.contract, results, judged, firstLook);
  const failures = judged.about.get(id)?.failures ?? [];
  const counting = failures.filter(({ caseId }) => counts(scale, id, caseId)).slice(0, mostShown);
  const excuse = failures[0] && excuseOf(scale, id, failures[0].caseId);
  const mild = excuse ? `known, ${deviationInWords(excuse)}` : 'implied, see --strict';
  const open = counting.length === 0 && standing?.status !== 'passed';
  return {
    cases: standing?.cases ?? 0,
    steps: counting.map(({ caseId, failure }) => ({
      title: caseId,
      failures: failure ? [shownFailure(`${id} (${caseId})`, failure)] : [],
    })),
    skipped: open ? `${standing?.status}: ${standing?.reason ?? mild}` : undefined,
  };
}

/** How a test ended. */
export function endOf({ steps, skipped, bug }: Shown): 'passed' | 'failed' | 'skipped' {
  if (bug !== undefined || steps.some(({ failures }) => failures.length > 0)) return 'failed';
  return skipped === undefined ? 'passed' : 'skipped';
}
