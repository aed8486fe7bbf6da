import { type ErrorCode, errorCodes } from '../contract/error-code.ts';
import type { Expectation } from './case.ts';

/** An accepted completion and nothing else. */
export const accepted: Expectation = { accepted: true, codes: [], plain: [] };

/** A rejection with one of these codes. */
export const rejected = (...codes: ErrorCode[]): Expectation => ({ accepted: false, codes, plain: [] });

const clientCodes = errorCodes.filter((code) => code !== 'INTERNAL_ERROR');

/** "Any documented error" of the register, but for INTERNAL_ERROR, which no client's mistake may cause. */
export const anyError: Expectation = rejected(...clientCodes);

/** A rejection as given, or one without any code but with this status. */
export const orPlain = (expectation: Expectation, ...statuses: number[]): Expectation => ({
  ...expectation,
  plain: statuses,
});

/** Taken or refused with a documented error: valid types with unusual values. */
export const acceptedOrAnyError: Expectation = { ...anyError, accepted: true };
