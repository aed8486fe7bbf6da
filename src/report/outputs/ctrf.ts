import type { CTRFReport, Test } from 'ctrf';
import type { RunRecord } from '../../record/record.ts';
import { warnings } from '../format/run-facts.ts';
import type { Output } from './output.ts';
import { type RequirementTest, requirementTests } from './requirement-tests.ts';

function testOf({ requirement, name, status, message, curl, durationMs }: RequirementTest): Test {
  const { id, level, area, core, failures, blame } = requirement;
  return {
    name,
    status,
    rawStatus: requirement.status,
    duration: Math.round(durationMs),
    suite: [area],
    tags: [level, ...(core ? ['core'] : [])],
    message,
    snippet: curl,
    extra: { requirement: id, level, area, core, cases: failures, blame },
  };
}

/** The run in the Common Test Report Format, a test for each requirement, as JSON text. */
export function ctrfText(record: RunRecord): string {
  const { suite, run, verdict, why, target } = record;
  const tests = requirementTests(record).map(testOf);
  const said = warnings(record);
  const count = (status: Test['status']) => tests.filter((test) => test.status === status).length;
  const [start, stop] = [Date.parse(run.startedAt), Date.parse(run.finishedAt)];
  const report: CTRFReport = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    reportId: run.id,
    timestamp: run.finishedAt,
    generatedBy: suite.name,
    results: {
      tool: { name: suite.name, version: suite.version },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        start,
        stop,
        duration: stop - start,
        extra: { verdict, why, warnings: said.length > 0 ? said : undefined },
      },
      tests,
      environment: { testEnvironment: `${target.kind} ${target.baseUrl}` },
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

export const ctrf: Output = {
  file: 'ctrf.json',
  holds: 'Common Test Report Format, a test for each requirement',
  render: ctrfText,
};
