import type { CaseRecord, RequirementRecord, RunRecord } from '../../record/record.ts';
import { failsRun } from '../../record/verdict.ts';

// CTRF knows five; what is neither passed nor failed nor left out is `other`.
const statuses = {
  passed: 'passed',
  deviating: 'other',
  inconclusive: 'other',
  untested: 'skipped',
} as const;

type Status = 'failed' | (typeof statuses)[keyof typeof statuses];

/** A failure that does not fail the run must not fail the pipeline that reads this either. */
function statusOf(requirement: RequirementRecord, run: RunRecord['run']): Status {
  if (requirement.status !== 'failed') return statuses[requirement.status];
  return failsRun(requirement, run) ? 'failed' : 'other';
}

function messageOf({ reason, id }: RequirementRecord, failing: readonly CaseRecord[]): string | undefined {
  const finding = failing.flatMap(({ findings }) => findings).find(({ requirement }) => requirement === id);
  return finding ? `expected ${finding.expected}, actual ${finding.actual}` : reason;
}

function testOf(requirement: RequirementRecord, { run, cases }: RunRecord) {
  const { id, level, area, title, core, status, failures, blame } = requirement;
  const own = cases.filter((entry) => entry.requirement === id);
  const failing = cases.filter((entry) => failures.includes(entry.id));
  const message = messageOf(requirement, failing);
  const curl = failing[0]?.curl;
  return {
    name: `${id}: ${title}`,
    status: statusOf(requirement, run),
    rawStatus: status,
    duration: Math.round(own.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0)),
    suite: [area],
    tags: [level, ...(core ? ['core'] : [])],
    ...(message && { message }),
    ...(curl && { snippet: curl }),
    extra: { requirement: id, level, area, core, cases: failures, ...(blame && { blame }) },
  };
}

/** The run in the Common Test Report Format, a test for each requirement, as JSON text. */
export function ctrfText(record: RunRecord): string {
  const { suite, run, requirements, verdict, why, target } = record;
  const tests = requirements.map((requirement) => testOf(requirement, record));
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  const [start, stop] = [Date.parse(run.startedAt), Date.parse(run.finishedAt)];
  const report = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    reportId: run.id,
    timestamp: run.finishedAt,
    generatedBy: suite.name,
    results: {
      tool: { name: suite.name, version: suite.version },
      summary: {
        tests: tests.length,
        ...{ passed: count('passed'), failed: count('failed'), skipped: count('skipped') },
        ...{ pending: 0, other: count('other') },
        ...{ start, stop, duration: stop - start },
        extra: { verdict, why },
      },
      tests,
      environment: { testEnvironment: `${target.kind} ${target.baseUrl}` },
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
