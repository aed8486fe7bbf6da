import type { ErrorCode } from '../contract/error-code.ts';
import type { Problem } from './problem.ts';

/** Why a request is not accepted. */
export interface Refusal {
  readonly code: ErrorCode;
  /** For people; never holds a value that was sent (requirement no-echo). */
  readonly message: string;
  readonly details?: readonly Problem[];
  /** HTTP status, where it is not the usual one of the code. */
  readonly status?: number;
}
