import type { RequirementStatus, Verdict } from '../record/record.ts';

/** A sign for each outcome, so that none is told by its colour alone. */
export const marks: Readonly<Record<Verdict | RequirementStatus, string>> = {
  conformant: '✔',
  nonconformant: '✘',
  inconclusive: '?',
  passed: '✔',
  failed: '✘',
  deviating: '≠',
  untested: '–',
};
