import type { CaseRecord, RunRecord } from '../../../record/record.ts';

/** A case as far as counts look at it. */
export type CountedCase = Pick<
  CaseRecord,
  'requirement' | 'role' | 'faults' | 'expectation' | 'status' | 'outcome' | 'findings'
>;

/** Every case of a run to be counted: those that are told one by one, then those that are summarised. */
export const everyCase = ({
  cases,
  summarised = [],
}: Pick<RunRecord, 'cases' | 'summarised'>): CountedCase[] => [
  ...cases,
  ...summarised.flatMap((row) =>
    Array.from<CountedCase>({ length: row.cases }).fill({
      ...row,
      role: 'case',
      status: 'passed',
      findings: [],
    }),
  ),
];
