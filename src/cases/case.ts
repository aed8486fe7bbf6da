import type { Expectation } from '../contract/expectation.ts';
import type { Fault, Profile } from '../contract/requirement.ts';

/** Text with placeholders; see render.ts. */
export interface BodyTemplate {
  readonly text: string;
  /** How the text becomes bytes; `latin1` gives one byte a character. Default UTF-8. */
  readonly encoding?: 'utf16le' | 'latin1';
}

/** A request as data: nothing in it depends on the target, so that it can be printed without sending it. */
export interface RequestTemplate {
  readonly method: string;
  readonly path: string;
  /** Query string without `?`, with placeholders. */
  readonly query?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: BodyTemplate;
  /** It goes over a connection that carries nothing else. */
  readonly ownConnection?: true;
}

/** One request to send, the requirement it serves and what is acceptable as an answer. */
export interface Case {
  /** `<requirement>/<variant>`: stable, never a position. */
  readonly id: string;
  readonly requirement: string;
  /** What tells it from the other cases of its requirement. */
  readonly variant: string;
  /** Id of the batch it is played in. */
  readonly batch: string;
  /** Whether the page leaves its answer open (level `observed`): the answer is recorded, and no finding. */
  readonly observed: boolean;
  readonly title: string;
  /** The smallest profile that sends it. */
  readonly profile: Profile;
  /** What is wrong with it: nothing, one thing or, where it is recorded which one wins, two. */
  readonly faults: readonly Fault[];
  readonly request: RequestTemplate;
  readonly expectation: Expectation;
  /** It proves a batch: the valid request, without any fault. */
  readonly control?: boolean;
  /** The catalog that is meant to be unknown may exist: a failure has to be confirmed. */
  readonly catalogMayExist?: boolean;
  /** It has an upload to itself: what a refusal does to the upload is left open too. */
  readonly ownUpload?: boolean;
  /** What is sent before it, over the same connection. */
  readonly follows?: Case;
  /** Sent at the same moment as the case before it, for the same upload. */
  readonly withPrevious?: boolean;
  /**
   * Of a case with two faults, whose refusal may have either code: the two requirements that its acceptance breaks. The
   * first is blamed, unless the run shows that only the second is broken.
   */
  readonly neverAccepted?: readonly [string, string];
  /** Names of what meets in it: variants of its requirement, or the two faults of a pair. */
  readonly combines?: readonly string[];
  /** What it combines, one thing each: sent only when the whole fails. */
  readonly parts?: readonly Case[];
}

/** Every requirement that an answer to a case can break by itself. */
export const servedBy = ({
  requirement,
  neverAccepted,
}: Pick<Case, 'requirement' | 'neverAccepted'>): string[] =>
  neverAccepted ? [requirement, ...neverAccepted] : [requirement];

/** Whether only an accepted completion is acceptable: such a request uses its upload up. */
export const mustBeAccepted = ({ expectation }: Pick<Case, 'expectation'>): boolean =>
  expectation.accepted && expectation.codes.length === 0;

/** Whether it may be sent only once for an upload: the server may carry the completion out, and its answer get lost. */
export const isOnce = (entry: Pick<Case, 'expectation' | 'ownUpload'>): boolean =>
  mustBeAccepted(entry) || (entry.ownUpload === true && entry.expectation.accepted);

/** Whether the request names the upload that is live, and so could complete it. */
export const carriesUpload = ({ request }: Pick<Case, 'request'>): boolean =>
  request.body?.text.includes('{{uploadId}}') ?? false;

/** Cases that share one live upload, and the control that proves why they were rejected. */
export interface Batch {
  readonly id: string;
  /** Area of the register, `smoke`, `explore` or `recheck`. */
  readonly area: string;
  readonly title: string;
  /** Ids of the requirements its cases serve. */
  readonly requirements: readonly string[];
  /** Random ones are drawn anew each time that they are asked for. */
  readonly cases: readonly Case[];
  /** The same request without any fault; it has to be accepted. */
  readonly control: Case;
  /** Sent after the accepted control, for the upload that it completed. */
  readonly after?: Case;
}
