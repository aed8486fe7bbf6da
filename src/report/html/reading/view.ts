import type { CaseRecord, RequirementRecord, RunRecord } from '../../../run/record.ts';
import { type FailedGroup, failedGroups } from '../../failed-groups.ts';
import { controlsOf } from './controls.ts';
import { groupBy } from './group-by.ts';
import { homesOf } from './homes.ts';
import type { RunView } from './run-view.ts';

/** A run record with what several sections of the page look up in it. */
export interface View {
  readonly record: RunRecord;
  /** The same record with what it may hold besides. */
  readonly run: RunView;
  readonly groups: readonly FailedGroup[];
  /** Id of a failed case to the id of the group that shows it whole. */
  readonly homes: ReadonlyMap<string, string>;
  readonly controls: ReadonlyMap<CaseRecord, CaseRecord>;
  readonly requirements: ReadonlyMap<string, RequirementRecord>;
  /** Cases, controls aside, by the requirement that they serve. */
  readonly served: ReadonlyMap<string, readonly CaseRecord[]>;
}

/** Reads a run record once for all sections. */
export function viewOf(record: RunRecord): View {
  const groups = failedGroups(record);
  return {
    record,
    run: record,
    groups,
    homes: homesOf(groups),
    controls: controlsOf(record.cases),
    requirements: new Map(record.requirements.map((entry) => [entry.id, entry])),
    served: groupBy(record.cases, ({ role, requirement }) => (role === 'case' ? requirement : undefined)),
  };
}
