import type { ErrorCode } from '../../../../src/contract/error-code.ts';
import type { RunningMock } from '../../../../src/mock/start-mock.ts';
import type { Sent } from '../send.ts';

/** How the mock may answer: with a job, with one of the codes, or with something without a code. */
export type Verdict = ErrorCode | 'accepted' | 'plain';

/** A request that differs from a valid one in one thing, or in two where order matters. */
export interface Probe {
  readonly name: string;
  /** What the mock answers as documented; in its flavours any of them. */
  readonly expects: readonly [Verdict, ...Verdict[]];
  /** Ids of the requirements that a wrong answer to it breaks, apart from those about answers of any kind. */
  readonly shows: readonly string[];
  readonly sent: (mock: RunningMock, uploadId: string) => Sent;
  /** Sent to an upload that is completed already. */
  readonly again?: true;
}
