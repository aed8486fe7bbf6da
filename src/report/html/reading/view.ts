import type { CaseRecord, RequirementRecord, RunRecord } from '../../../record/record.ts';
import { type FailedGroup, failedGroups } from '../../failed-groups.ts';
import { caseAnchorsOf } from './case-anchors.ts';
import { controlsOf } from './controls.ts';
import { type CountedCase, everyCase } from './every-case.ts';
import { groupBy } from './group-by.ts';

/** A run record with what several sections of the page look up in it. */
export interface View {
  readonly record: RunRecord;
  readonly groups: readonly FailedGroup[];
  /** Id of a failed case to the id of the group that shows it whole. */
  readonly caseAnchors: ReadonlyMap<string, string>;
  readonly controls: ReadonlyMap<CaseRecord, CaseRecord>;
  readonly requirements: ReadonlyMap<string, RequirementRecord>;
  /** Cases, controls aside, by the requirement that they serve: to be counted, as some are told in a summary alone. */
  readonly served: ReadonlyMap<string, readonly CountedCase[]>;
}

/** A group with the cases that failed only another of its requirements too, after those of its lead. */
function withAllCases(group: FailedGroup, cases: readonly CaseRecord[]): FailedGroup {
  const own = new Set(group.cases);
  const others = new Set(group.others.map(({ id }) => id));
  const more = cases.filter(
    (entry) => !own.has(entry) && entry.findings.some(({ requirement }) => others.has(requirement)),
  );
  return { ...group, cases: [...group.cases, ...more] };
}

/** Reads a run record once for all sections. */
export function viewOf(record: RunRecord): View {
  const groups = failedGroups(record).map((group) => withAllCases(group, record.cases));
  return {
    record,
    groups,
    caseAnchors: caseAnchorsOf(groups),
    controls: controlsOf(record.cases),
    requirements: new Map(record.requirements.map((entry) => [entry.id, entry])),
    served: groupBy(everyCase(record), ({ role, requirement }) =>
      role === 'case' ? requirement : undefined,
    ),
  };
}
