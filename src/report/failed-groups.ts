import { recheckPlan } from '../cases/batch-plans.ts';
import type { CaseRecord, Finding, RequirementRecord, RunRecord } from '../record/record.ts';
import { failsRun } from '../record/verdict.ts';
import { type Evidence, sameRoot } from './same-root.ts';

/** Failed requirements that one and the same thing makes fail, as far as the cases can tell. */
export interface FailedGroup {
  /** The one with the most failing cases; a requirement that fails the run goes before one that does not. */
  readonly lead: RequirementRecord;
  readonly others: readonly RequirementRecord[];
  /** Cases that failed the lead, the plainest first. */
  readonly cases: readonly CaseRecord[];
  /** What is wrong in the first of them. */
  readonly finding?: Finding;
}

const findingFor = (requirement: string, { findings }: CaseRecord) =>
  findings.find((finding) => finding.requirement === requirement);

/**
 * How far a case is from the plainest one that could fail a requirement: its own, with one fault, neither sent once more
 * nor combined, with the shortest request.
 */
const distances: readonly ((entry: CaseRecord, id: string) => number)[] = [
  ({ requirement }, id) => Number(requirement !== id),
  ({ faults }) => faults.length,
  ({ batch }) => Number(batch === recheckPlan.id),
  ({ combines = [] }) => combines.length,
  ({ curl }) => curl?.length ?? Number.MAX_SAFE_INTEGER,
];

function failingCases({ id }: RequirementRecord, cases: readonly CaseRecord[]): CaseRecord[] {
  const compare = (one: CaseRecord, other: CaseRecord) =>
    distances
      .map((distance) => distance(one, id) - distance(other, id))
      .find((difference) => difference !== 0);
  return cases.filter((entry) => findingFor(id, entry)).toSorted((one, other) => compare(one, other) ?? 0);
}

const evidenceFor = ({ id, failures }: RequirementRecord, cases: ReadonlyMap<string, CaseRecord>): Evidence =>
  new Map(
    failures.map((caseId) => [
      caseId,
      cases.get(caseId)?.findings.filter(({ requirement }) => requirement === id) ?? [],
    ]),
  );

const joined = (one: Evidence, other: Evidence): Evidence =>
  new Map(
    [...new Set([...one.keys(), ...other.keys()])].map((id) => [
      id,
      [...(one.get(id) ?? []), ...(other.get(id) ?? [])],
    ]),
  );

const byWeight = ({ run }: RunRecord, size: (entry: RequirementRecord) => number) => {
  const counts = (entry: RequirementRecord) => Number(failsRun(entry, run));
  return (one: RequirementRecord, other: RequirementRecord) =>
    counts(other) - counts(one) || size(other) - size(one);
};

/** The failed requirements of a run by what makes them fail: those that fail the run first, then the largest group. */
export function failedGroups(record: RunRecord): FailedGroup[] {
  const cases = new Map(record.cases.map((entry) => [entry.id, entry]));
  const groups: { lead: RequirementRecord; evidence: Evidence; others: RequirementRecord[] }[] = [];
  const failed = record.requirements.filter(({ status }) => status === 'failed');
  for (const requirement of failed.toSorted(byWeight(record, ({ failures }) => failures.length))) {
    const evidence = evidenceFor(requirement, cases);
    const host = groups.find((group) => sameRoot(group.evidence, evidence));
    if (host) {
      host.others.push(requirement);
      host.evidence = joined(host.evidence, evidence);
    } else groups.push({ lead: requirement, evidence, others: [] });
  }
  const places = new Map(record.requirements.map(({ id }, place) => [id, place]));
  const asRegistered = ({ id }: RequirementRecord) => -(places.get(id) ?? 0);
  const membersOf = ({ id }: RequirementRecord) =>
    groups.find(({ lead }) => lead.id === id)?.others.length ?? 0;
  return groups
    .toSorted((one, other) => byWeight(record, membersOf)(one.lead, other.lead))
    .map(({ lead, others }) => {
      const own = failingCases(lead, record.cases);
      const finding = own[0] && findingFor(lead.id, own[0]);
      return {
        lead,
        others: others.toSorted(byWeight(record, asRegistered)),
        cases: own,
        ...(finding && { finding }),
      };
    });
}
