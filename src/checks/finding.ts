import { isDeepStrictEqual } from 'node:util';
import type { ErrorCode } from '../contract/error-code.ts';
import type { Expectation } from '../contract/expectation.ts';
import type { Actor } from '../reasons/reason.ts';
import type { InFront, Outcome } from './outcome.ts';

/** Who can act on a finding or on an inconclusive result. */
export type Blame = Actor;

/** What would have been right. */
export type Expected =
  /** Any of these answers. */
  | ({ readonly kind: 'answer' } & Expectation)
  /** A rejection, whatever its code. */
  | { readonly kind: 'rejection' }
  /** No INTERNAL_ERROR, no 5xx, no broken connection. */
  | { readonly kind: 'client error' }
  /** Exactly one of the six codes. */
  | { readonly kind: 'documented code' }
  | { readonly kind: 'status class'; readonly statusClass: 4 | 5; readonly code: ErrorCode }
  | { readonly kind: 'no redirect' }
  /** An answer of the API itself. */
  | { readonly kind: 'own answer' }
  | { readonly kind: 'JSON media type' }
  | { readonly kind: 'plain UTF-8' }
  | { readonly kind: 'header'; readonly name: string }
  /** A member of the body of a completion; `value` is the one it has to have, or the earliest time. */
  | { readonly kind: 'member'; readonly name: string; readonly rule: MemberRule; readonly value?: string }
  | { readonly kind: 'own job' }
  | { readonly kind: 'envelope'; readonly code: ErrorCode; readonly paths: readonly string[] }
  | { readonly kind: 'same members' }
  | { readonly kind: 'message for clients' }
  | { readonly kind: 'no token' }
  /** The proper completion of the same upload is accepted afterwards. */
  | { readonly kind: 'no effect' }
  /** What a client has to send or to report, in words. */
  | { readonly kind: 'of a client'; readonly says: string }
  | { readonly kind: 'every time'; readonly what: 'accepted' | 'answered' | 'known' | 'no server error' };

export type MemberRule =
  | 'a string'
  | 'an ISO 8601 time'
  | 'exactly'
  | 'spelled exactly'
  | 'not empty'
  | 'with a zone'
  | 'not before';

/** What came instead: the outcome of the exchange, or what is wrong within or beside it. */
export type Actual =
  | Outcome
  /** The value as JSON, shortened; absent: there is no such member. */
  | { readonly kind: 'member'; readonly name: string; readonly value?: string }
  | { readonly kind: 'no JSON'; readonly says: string }
  | { readonly kind: 'media type'; readonly value?: string }
  | { readonly kind: 'bytes'; readonly what: string }
  | { readonly kind: 'no header'; readonly name: string }
  | { readonly kind: 'redirect'; readonly status: number; readonly location?: string }
  | { readonly kind: 'envelope'; readonly code: ErrorCode; readonly paths: readonly string[] }
  | { readonly kind: 'job of another case'; readonly jobId: string; readonly caseId: string }
  /** A member that the first answer to a control has otherwise, or one of the two lacks. */
  | { readonly kind: 'other members'; readonly name: string }
  | { readonly kind: 'leak'; readonly what: string; readonly text: string }
  /** Names of headers that hold a token, and whether the body does. */
  | { readonly kind: 'token'; readonly headers: readonly string[]; readonly body: boolean }
  /** What came to the completion that followed; `rejections`: how many it took before it together. */
  | { readonly kind: 'refused control'; readonly outcome: Outcome; readonly rejections?: number }
  /** An attempt before the one that counts got a 5xx of the server's own, or what cannot be decoded. */
  | { readonly kind: 'server error' }
  /** An attempt before the one that counts got no answer in time. */
  | { readonly kind: 'silence' }
  /** No answer, and none to anything that followed. */
  | { readonly kind: 'went away' }
  /** An attempt before the one that counts refused credentials that are valid. */
  | { readonly kind: 'refused caller' }
  /** What a client sent or reported, in words. */
  | { readonly kind: 'of a client'; readonly says: string }
  /** What was answered in front of the API, for which kinds of requests, and how many of each. */
  | {
      readonly kind: 'blocked';
      readonly example: InFront;
      readonly requests: readonly { readonly kind: string; readonly count: number }[];
    };

/** What shows that a failure comes and goes. */
export interface Intermittence {
  /** How often it failed, where that was counted. */
  readonly failed?: number;
  /** Of how many times in all. */
  readonly of?: number;
  /** What came when the request was sent again. */
  readonly otherwise?: Outcome;
}

/** What was expected and what came. */
export interface Failure {
  readonly expected: Expected;
  readonly actual: Actual;
  /** The same request got it right another time. */
  readonly intermittent?: Intermittence;
  /** Who can act, if it is not the server. */
  readonly blame?: Blame;
}

/** What counts of an actual when two of them are compared: not where a code sits, nor where a redirect leads. */
function essence(actual: Actual): unknown {
  if (actual.kind === 'rejected') {
    const { status, codes, says } = actual;
    return { status, codes: [...new Set(codes.map(({ code }) => code))], says };
  }
  if (actual.kind === 'redirected') return { status: actual.status };
  if (actual.kind === 'refused control') return { ...actual, outcome: essence(actual.outcome) };
  return actual;
}

/** Whether the same came. */
export const isSame = (one: Actual, other: Actual): boolean =>
  one.kind === other.kind && isDeepStrictEqual(essence(one), essence(other));
