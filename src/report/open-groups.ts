import type { Blame } from '../checks/finding.ts';
import type { RequirementRecord, RequirementStatus } from '../record/record.ts';

/** Requirements that stand as they do for one and the same reason. */
export interface OpenGroup {
  readonly reason: string;
  readonly blame?: Blame;
  readonly requirements: readonly RequirementRecord[];
}

/** The requirements of one status, grouped by reason and blame, in the order of the record. */
export function openGroups(
  requirements: readonly RequirementRecord[],
  status: Extract<RequirementStatus, 'inconclusive' | 'untested' | 'deviating'>,
): OpenGroup[] {
  const groups = new Map<string, RequirementRecord[]>();
  for (const requirement of requirements.filter((entry) => entry.status === status)) {
    const key = JSON.stringify([requirement.reason, requirement.blame]);
    groups.set(key, [...(groups.get(key) ?? []), requirement]);
  }
  return [...groups.values()].map((members) => {
    const { reason = 'no reason was recorded', blame } = members[0] ?? {};
    return { reason, ...(blame && { blame }), requirements: members };
  });
}
