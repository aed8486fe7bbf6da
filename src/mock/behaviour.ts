import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../contract/error-code.ts';
import type { Answer, Outcome } from './answer.ts';
import type { Call, ParsedBody } from './call.ts';
import type { Problem, Refusal } from './refusal.ts';
import type { Job } from './state/state.ts';

/** The guards of a completion in their default order. The page leaves the order open (precedence: `observed`). */
export const guardNames = [
  'token',
  'account',
  'fault',
  'contentType',
  'json',
  'body',
  'catalog',
  'permission',
  'upload',
  'unused',
  'pairing',
  'match',
] as const;

export type GuardName = (typeof guardNames)[number];

/** A refusal on its way into a body; a defect may have spoilt the code. */
export interface Rejection extends Omit<Refusal, 'code'> {
  readonly code: unknown;
}

/**
 * Refuses a call for one reason, or lets it pass. A guard ignores what it cannot judge (a catalogId
 * that is no number, a caller that is not known): another guard does. That is what makes the order free.
 */
export type Guard = (call: Call, behaviour: Behaviour) => Refusal | undefined;

/** Everything that decides how the mock acts, as data: a defect or a flavour is a small alteration of it. */
export interface Behaviour {
  /** Which guards a completion passes, and in which order: the first refusal wins. */
  readonly order: readonly GuardName[];
  readonly guards: Readonly<Record<GuardName, Guard>>;
  /** Where the credentials of a call are; undefined when they are missing. */
  readonly credentials: (call: Call) => { readonly accountId?: string; readonly token?: string };
  readonly tokenMatches: (given: string, real: string) => boolean;
  readonly parse: (bytes: Buffer) => ParsedBody;
  /** What is wrong with a parsed body; empty when nothing is. */
  readonly problems: (value: unknown) => readonly Problem[];
  /** What happens to an upload that is completed again. */
  readonly repeat: 'refuse' | 'same-job' | 'new-job';
  readonly afterRefusal: (refusal: Refusal, call: Call) => void;

  readonly statuses: Readonly<Record<ErrorCode, number>>;
  readonly acceptedStatus: number;
  readonly envelope: (rejection: Rejection, call: Call) => unknown;
  /** `time` is `estimatedCompletionTime` as the formatter wrote it. */
  readonly acceptedBody: (job: Job, time: string, call: Call) => unknown;
  /** Formats milliseconds since the epoch. */
  readonly time: (instant: number) => string;
  readonly newId: { readonly job: () => string; readonly upload: () => string };
  /** Answer to any other method on a documented path; `allow` is the value of the `Allow` header. */
  readonly otherMethod: (allow: string, call: Call, current: Behaviour) => Outcome;
  /** Answers a completion before anything about it is looked at; undefined lets it go on. */
  readonly early: (call: Call) => Outcome | undefined;

  readonly serialise: (value: unknown) => string | Buffer;
  /** Last change of status, headers and bytes. */
  readonly finish: (answer: Answer, outcome: Outcome, call: Call) => Answer;
  readonly delayMs: (call: Call) => number;
  /** Writes the answer; may take over the socket instead, to reset, hang or truncate. */
  readonly reply: (answer: Answer, response: ServerResponse, call: Call, outcome: Outcome) => void;
}
