import { failureInWords } from '../../checks/words.ts';
import type { RequirementRecord, RunRecord } from '../../record/record.ts';
import { failsRun } from '../../record/verdict.ts';

/** A requirement as formats that know only tests have it. */
export interface RequirementTest {
  readonly requirement: RequirementRecord;
  readonly name: string;
  /** A failure that does not fail the run must not fail the pipeline that reads this either: it is `other`. */
  readonly status: 'passed' | 'failed' | 'other' | 'skipped';
  /** What is wrong, or why it is not judged. */
  readonly message?: string;
  /** The request that shows it, for bash. */
  readonly curl?: string;
  readonly durationMs: number;
}

// What is neither passed nor failed nor left out.
const statuses = {
  passed: 'passed',
  deviating: 'other',
  inconclusive: 'other',
  untested: 'skipped',
} as const;

function testOf(requirement: RequirementRecord, { run, cases, summarised = [] }: RunRecord): RequirementTest {
  const { id, title, status, failures, reason } = requirement;
  const failing = cases.filter((entry) => failures.includes(entry.id));
  const finding = failing.flatMap(({ findings }) => findings).find((found) => found.requirement === id);
  const own = [...cases, ...summarised].filter((entry) => entry.requirement === id);
  return {
    requirement,
    name: `${id}: ${title}`,
    status: status !== 'failed' ? statuses[status] : failsRun(requirement, run) ? 'failed' : 'other',
    message: finding ? failureInWords(finding) : reason,
    curl: failing[0]?.curl,
    durationMs: own.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0),
  };
}

/** Every requirement of a run as a test, in the order of the register. */
export const requirementTests = (record: RunRecord): RequirementTest[] =>
  record.requirements.map((requirement) => testOf(requirement, record));
