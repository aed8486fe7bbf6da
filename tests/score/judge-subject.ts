import type { RunRecord, Verdict } from '../../src/record/record.ts';
import { judgeStanding } from '../../src/record/verdict.ts';
import { failedGroups } from '../../src/report/failed-groups.ts';
import type { Given } from '../../src/target/settings/read-settings.ts';
import { idsWith, judgeMock } from '../self/engine/judge-mock.ts';
import { mockOf, type Subject } from './subject.ts';

/** What a run against one server showed, small enough to be sent between threads. */
export interface Outcome extends Subject {
  readonly verdict: Verdict;
  /** The verdict with --strict. */
  readonly strict: Verdict;
  /** Ids of requirements. */
  readonly failed: readonly string[];
  readonly inconclusive: readonly string[];
  /** For each failed requirement, the checks that found it. */
  readonly checks: Readonly<Record<string, readonly string[]>>;
  /** Failed requirements of which a finding says that it comes and goes. */
  readonly intermittent: readonly string[];
  /** How many failures the reader sees, each with all that it makes fail. */
  readonly groups: readonly (readonly string[])[];
  /** For each requirement, on how many cases it was judged. */
  readonly cases: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly uploads: number;
  readonly seconds: number;
}

// A core that others keep busy must never look like a server that does not answer.
const timeout = '1500';

function checksOf({ cases }: RunRecord, failed: readonly string[]): Outcome['checks'] {
  const findings = cases.flatMap((entry) => entry.findings);
  const of = (id: string) => findings.filter(({ requirement }) => requirement === id);
  return Object.fromEntries(failed.map((id) => [id, [...new Set(of(id).map(({ check }) => check))]]));
}

const comesAndGoes = ({ cases }: RunRecord, id: string) =>
  cases.some(({ findings }) => findings.some((own) => own.requirement === id && own.intermittent));

/** Runs the whole suite, or what the settings choose, against a server of its own, in this process. */
export async function judgeSubject(subject: Subject, settings: Given = {}): Promise<Outcome> {
  const start = performance.now();
  const record = await judgeMock(mockOf(subject), {
    timeout,
    seed: subject.seed,
    ...settings,
  });
  const { requirements, run, totals } = record;
  const failed = idsWith(record, 'failed');
  const strict = { ...run, strict: true };
  return {
    ...subject,
    verdict: record.verdict,
    strict: judgeStanding(requirements, strict, undefined, run).verdict,
    failed,
    inconclusive: idsWith(record, 'inconclusive'),
    checks: checksOf(record, failed),
    intermittent: failed.filter((id) => comesAndGoes(record, id)),
    groups: failedGroups(record).map(({ lead, others }) => [lead.id, ...others.map(({ id }) => id)]),
    cases: Object.fromEntries(requirements.map((entry) => [entry.id, entry.cases])),
    requests: totals.requests,
    uploads: totals.uploads,
    seconds: (performance.now() - start) / 1000,
  };
}
