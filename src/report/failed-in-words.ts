import type { RunRecord } from '../record/record.ts';
import { failsRun } from '../record/verdict.ts';
import { countOf } from '../text/count-of.ts';

/** How many requirements failed, and how many of them fail the run where not all do. */
export function failedInWords({ requirements, run }: Pick<RunRecord, 'requirements' | 'run'>): string {
  const failed = requirements.filter(({ status }) => status === 'failed');
  const counting = failed.filter((entry) => failsRun(entry, run)).length;
  const all = countOf(failed.length, 'requirement');
  if (counting === failed.length) return all;
  if (counting === 0) return `${all}, without effect on the verdict`;
  return `${all}, ${counting} of which ${counting === 1 ? 'fails' : 'fail'} the run`;
}
