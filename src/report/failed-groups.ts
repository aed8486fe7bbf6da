import type { CaseRecord, Finding, RequirementRecord, RunRecord } from '../run/record.ts';
import { failsRun } from '../run/verdict.ts';

/** Failed requirements that one and the same thing makes fail, as far as the cases can tell. */
export interface FailedGroup {
  /** The one with the most failing cases; a requirement that fails the run goes before one that does not. */
  readonly lead: RequirementRecord;
  readonly others: readonly RequirementRecord[];
  /** Cases that failed the lead, the smallest request first. */
  readonly cases: readonly CaseRecord[];
  /** What is wrong in the first of them. */
  readonly finding?: Finding;
}

type Evidence = ReadonlyMap<string, string>;

const findingFor = (requirement: string, { findings }: CaseRecord) =>
  findings.find((finding) => finding.requirement === requirement);

function failingCases({ id }: RequirementRecord, cases: readonly CaseRecord[]): CaseRecord[] {
  const size = ({ curl }: CaseRecord) => curl?.length ?? Number.MAX_SAFE_INTEGER;
  return cases.filter((entry) => findingFor(id, entry)).toSorted((one, other) => size(one) - size(other));
}

/** Case id to what came, for each case that failed a requirement. */
const evidenceFor = ({ id, failures }: RequirementRecord, cases: ReadonlyMap<string, CaseRecord>): Evidence =>
  new Map(
    failures.map((caseId) => {
      const sent = cases.get(caseId);
      return [caseId, (sent && findingFor(id, sent)?.actual) ?? ''];
    }),
  );

/**
 * One root: the same cases failed both, or all that failed the smaller one failed the larger one too, by the very same
 * answer. The answer has to agree there, or a stack trace in every rejection would hide a wrong code in one.
 */
function sameRoot(larger: Evidence, smaller: Evidence): boolean {
  if (smaller.size === 0 || ![...smaller.keys()].every((id) => larger.has(id))) return false;
  return larger.size === smaller.size || [...smaller].every(([id, actual]) => larger.get(id) === actual);
}

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
    if (host) host.others.push(requirement);
    else groups.push({ lead: requirement, evidence, others: [] });
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
