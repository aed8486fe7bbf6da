import type { ErrorCode } from '../contract/error-code.ts';

/** One thing that is wrong with a request body. */
export interface Problem {
  /** Name of the member it is about; empty for the body as a whole. */
  readonly field: string;
  /** Says what is wrong without repeating what was sent (requirement no-echo). */
  readonly message: string;
}

/** Why a request is not accepted. */
export interface Refusal {
  readonly code: ErrorCode;
  /** For people; never holds a value that was sent (requirement no-echo). */
  readonly message: string;
  readonly details?: readonly Problem[];
  /** HTTP status, where it is not the usual one of the code. */
  readonly status?: number;
}
