import type { Edit } from './edit.ts';
import type { Acceptable } from './expectation.ts';

/** `documented`: the page says it. `implied`: a standard or a neighbouring page does. `observed`: left open. */
export type Level = 'documented' | 'implied' | 'observed';

/** How much a run sends: each profile includes the ones before it. */
export const profiles = ['smoke', 'standard', 'deep'] as const;
export type Profile = (typeof profiles)[number];

/** The one thing that is wrong with an invalid case, and where. */
export interface Fault {
  /** `missing`, `null`, `type`, `malformed-json`, … */
  readonly kind: string;
  /** JSON pointer into the body (RFC 6901), or `header:<name>`, `method`, `query`; absent: the body as a whole. */
  readonly at?: string;
  /** Whether the body breaks the schema, is no JSON at all, or is valid and wrong only in what it means. */
  readonly breaks: 'schema' | 'syntax' | 'meaning';
}

/** A case as its requirement declares it: what it changes in the valid request. Keys as in requirements.schema.json. */
export interface CaseRow extends Edit {
  /** What is sent, as a statement. A combination has the titles of what it combines. */
  readonly title?: string;
  /** The smallest profile that sends it. Default `standard`. */
  readonly profile?: Profile;
  /** Instead of the requirement's own, member by member; null: nothing is wrong with it. */
  readonly fault?: Partial<Fault> | null;
  /** Instead of the requirement's own, with the reason. */
  readonly accept?: Acceptable;
  readonly because?: string;
  /** The catalog that is meant to be unknown may exist: a failure has to be confirmed. */
  readonly catalogMayExist?: boolean;
  /** It has an upload to itself: what a refusal does to the upload is left open too. */
  readonly ownUpload?: boolean;
  /** It goes over a connection that carries nothing else. */
  readonly ownConnection?: true;
  /** `<requirement>/<variant>` of a case of its batch that is sent before it, over the same connection. */
  readonly follows?: string;
  /** Sent at the same moment as the case before it, for the same upload. */
  readonly withPrevious?: boolean;
  /** Variants of the same requirement that it puts into one request; each is sent alone when the whole fails. */
  readonly combines?: readonly string[];
  /** Sent only when a combination that holds it fails. */
  readonly onlyCombined?: boolean;
  /** Id of the batch that plays it, if not that of its requirement. */
  readonly batch?: string;
}

/** One of several faults of which any two can meet in a request. */
export interface PairFault {
  readonly title: string;
  readonly edit: Edit;
  /** What an acceptance breaks. */
  readonly requirement: string;
  readonly fault: Partial<Fault>;
  /** It may be no fault on this target, so that an acceptance is held against the other one. */
  readonly unsure?: boolean;
  /** Faults that contradict it. */
  readonly notWith?: readonly string[];
}

/** One checkable statement of the register, `openapi/requirements.yaml`. */
export interface Requirement {
  /** Stable, dotted, never reused for something else. */
  readonly id: string;
  /** Who is judged by it; the server without it. */
  readonly side?: 'server' | 'client';
  readonly level: Level;
  /** What groups requirements in the suite: its file in `tests/conformance` and its tag. */
  readonly area: string;
  /** What holds, as a statement. */
  readonly title: string;
  /** Section of the documented page, or the standard with its section. */
  readonly source: string;
  /** What the page says there, in our words: documented requirements alone. */
  readonly says?: string;
  /** A verdict of `conformant` needs every core requirement tested. */
  readonly core: boolean;
  /** What is acceptable as an answer to its cases. */
  readonly accept?: Acceptable;
  /** What is wrong with its cases, unless a row says otherwise. */
  readonly fault?: Partial<Fault>;
  /** By variant; `from-schema`: they follow from the schema of the body (cases/from-schema.ts). */
  readonly cases?: 'from-schema' | Readonly<Record<string, CaseRow>>;
  /** Its cases are all pairs of these faults; each is applied in turn, the later one last. */
  readonly pairs?: Readonly<Record<string, PairFault>>;
  /** Without cases of its own: the answers that a check judges it by, and what has to hold of them. */
  readonly answers?: string;
  readonly holds?: string;
  /** What has to be configured before it can be tested, if anything. */
  readonly needs?: string;
}
