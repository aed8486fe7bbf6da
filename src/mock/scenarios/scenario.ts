import type { ErrorCode } from '../../contract/error-code.ts';

/** How the bytes of an answer leave: all at once, or with one kind of trouble. */
export type Delivery =
  | 'whole'
  | 'chunked'
  | 'drip'
  | 'truncated'
  | 'cut-chunk'
  | 'reset'
  | 'hang'
  | 'hang-midway';

/**
 * One canned answer. Texts may hold placeholders: `{{uploadId}}`, `{{signedUrl}}`, `{{storage}}` and `{{elsewhere}}`
 * (origins), `{{inASecond}}` (an HTTP-date at least a second ahead).
 */
export interface Step {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is if it is a text or bytes, else as JSON. */
  readonly body?: unknown;
  /** `whole` without it. */
  readonly delivery?: Delivery;
  /** How long the server waits before it answers, in milliseconds. */
  readonly delayMs?: number;
}

/** The file that a client is given to upload. */
export interface ScenarioFile {
  readonly name: string;
  readonly content: () => Buffer;
}

/** How a good client ends. `either`: success if a completion was accepted, else an error. */
export type End = 'success' | 'error' | 'either';

/** A canned server behaviour that an SDK is pointed at. The last step of an operation answers all later requests. */
export interface Scenario {
  /** Lower-case words; part of an URL and of a magic upload id. */
  readonly id: string;
  /** The requirement of the register whose statement it puts to the test. */
  readonly requirement: string;
  /** What the server does. */
  readonly does: string;
  /** What a good client does. */
  readonly wants: string;
  readonly ends: End;
  /** The documented code that every completion is refused with. */
  readonly code?: ErrorCode;
  /** The shape of the error body, where the scenario is one of several that differ in it alone. */
  readonly envelope?: string;
  readonly file?: ScenarioFile;
  readonly issue?: readonly Step[];
  readonly put?: readonly Step[];
  readonly complete?: readonly Step[];
}
