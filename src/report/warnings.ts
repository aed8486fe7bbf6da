import type { RunRecord } from '../record/record.ts';

/** What a reader has to know before trusting anything else in the results. */
export const warnings = ({ target }: Pick<RunRecord, 'target'>): readonly string[] =>
  target.insecure
    ? ['INSECURE: certificates were not checked (--insecure), so anybody on the way may have answered']
    : [];
