import type { RequirementRecord } from '../record.ts';
import { type Deviation, type DeviationRecord, deviationInWords, hasEnded } from './deviation.ts';

/** What listed deviations make of a run. */
interface Excused {
  readonly requirements: RequirementRecord[];
  /** Every entry that this run could tell something about. */
  readonly deviations: DeviationRecord[];
}

/** The entry that excuses a case's failure of a requirement, if one does; `today` is a date of ISO 8601. */
export const excuseFor = (
  deviations: readonly Deviation[],
  today: string,
  requirement: string,
  caseId: string,
): Deviation | undefined =>
  deviations.find(
    (entry) =>
      !hasEnded(entry, today) &&
      (entry.case === undefined ? entry.requirement === requirement : entry.case === caseId),
  );

function excused(requirement: RequirementRecord, deviations: readonly Deviation[], today: string) {
  if (requirement.status !== 'failed') return requirement;
  const excuses = requirement.failures.map((id) => excuseFor(deviations, today, requirement.id, id));
  if (excuses.length === 0 || excuses.includes(undefined)) return requirement;
  const reasons = new Set(excuses.flatMap((entry) => (entry ? [deviationInWords(entry)] : [])));
  return { ...requirement, status: 'deviating' as const, reason: [...reasons].join('; ') };
}

const fails = (entry: Deviation, requirements: readonly RequirementRecord[]): boolean =>
  requirements.some(({ id, failures }) =>
    entry.case === undefined
      ? id === entry.requirement && failures.length > 0
      : failures.includes(entry.case),
  );

/** Ids of what the run judged without any failure: passed requirements and passed cases. */
type Passed = (entry: Deviation) => boolean;

function standingOf(
  entry: Deviation,
  requirements: readonly RequirementRecord[],
  passed: Passed,
  today: string,
): DeviationRecord['standing'] | undefined {
  if (fails(entry, requirements)) return hasEnded(entry, today) ? 'expired' : 'deviating';
  return passed(entry) ? 'stale' : undefined;
}

/**
 * How requirements stand once listed deviations are taken into account: a requirement deviates if every one of its
 * failing cases is excused. What passed in spite of its entry makes the entry stale; what was not judged says nothing
 * about its entry. `passedCases` are ids of cases that were judged and failed nothing.
 */
export function judgeDeviations(
  requirements: readonly RequirementRecord[],
  passedCases: ReadonlySet<string>,
  deviations: readonly Deviation[],
  today: string,
): Excused {
  const passedRequirements = new Set(
    requirements.flatMap(({ id, status }) => (status === 'passed' ? [id] : [])),
  );
  const passed: Passed = ({ case: caseId, requirement = '' }) =>
    caseId === undefined ? passedRequirements.has(requirement) : passedCases.has(caseId);
  return {
    requirements: requirements.map((requirement) => excused(requirement, deviations, today)),
    deviations: deviations.flatMap((entry) => {
      const standing = standingOf(entry, requirements, passed, today);
      return standing ? [{ ...entry, standing }] : [];
    }),
  };
}
