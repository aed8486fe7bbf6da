/** `documented`: the page says it. `implied`: a standard or a neighbouring page does. `observed`: left open. */
export type Level = 'documented' | 'implied' | 'observed';

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
  /** A verdict of `conformant` needs every core requirement tested. */
  readonly core: boolean;
  /** What is sent, in words. */
  readonly sent: string;
  /** What is acceptable as an answer, in words. */
  readonly expects: string;
  /** What has to be configured before it can be tested, if anything. */
  readonly needs?: string;
}
