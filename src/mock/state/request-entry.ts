/** One line of the request log: what came in, with secrets masked, and how it was answered. */
export interface RequestEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Base64 of the first 64 KiB. */
  readonly body: string;
  /** How many bytes came. */
  readonly bytes: number;
  /** `null` while there is no answer: a hang or a reset stays that way. */
  status: number | null;
}
