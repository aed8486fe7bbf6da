import type { RunRecord } from '../record/record.ts';

/** The verdict and the counts of a run as outputs of a step on GitHub, a line each. */
export function stepOutputs({ verdict, totals }: RunRecord): string {
  const { requirements, cases, requests, uploads } = totals;
  const values = { verdict, ...requirements, cases, requests, uploads };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
