import { type ErrorCode, errorCodes } from './error-code.ts';

/** What is acceptable as an answer: any of these. */
export interface Expectation {
  /** An accepted completion is acceptable. */
  readonly accepted: boolean;
  /** A rejection with one of these codes is acceptable. */
  readonly codes: readonly ErrorCode[];
  /** A rejection without any code is acceptable with one of these statuses, 415 for instance. */
  readonly plain: readonly number[];
}

/** An expectation as a row of the register says it; `any` stands for the five codes of a client's mistake. */
export interface Acceptable {
  readonly accepted?: boolean;
  readonly codes?: 'any' | readonly ErrorCode[];
  readonly plain?: readonly number[];
}

// INTERNAL_ERROR is the server's own failure: no mistake of a caller may be answered with it.
const clientCodes = errorCodes.filter((code) => code !== 'INTERNAL_ERROR');

/** The expectation that a row of the register stands for. */
export const expectationOf = ({ accepted = false, codes = [], plain = [] }: Acceptable): Expectation => ({
  accepted,
  codes: codes === 'any' ? clientCodes : codes,
  plain,
});

/** Whether every error of a client's mistake is acceptable. */
const takesAny = ({ codes }: Expectation) => clientCodes.every((code) => codes.includes(code));

/** Which answers are acceptable, as readers see it. */
export function expectationInWords(expectation: Expectation): string {
  const { accepted, codes, plain } = expectation;
  const errors = takesAny(expectation) ? ['any documented client error'] : codes;
  const bare = plain.length > 0 ? [`a plain ${plain.join(' or ')}`] : [];
  return [...(accepted ? ['an accepted completion'] : []), ...errors, ...bare].join(' or ');
}
