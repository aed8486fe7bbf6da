import type { RequirementRecord, RunRecord } from '../record/record.ts';
import { failsRun } from '../record/verdict.ts';

/** The level of a requirement, and whether a failure of it counts in this run. */
export const levelInWords = (
  requirement: Pick<RequirementRecord, 'level'>,
  run: Pick<RunRecord['run'], 'strict'>,
): string =>
  failsRun(requirement, run)
    ? requirement.level
    : `${requirement.level}, does not fail the run without --strict`;
