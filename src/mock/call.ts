import type { MockState } from './state/state.ts';

/** What became of the body: a JSON value, or the reason why it is none. */
export type ParsedBody = { readonly value: unknown } | { readonly problem: string };

/** One request as the mock sees it. */
export interface Call {
  readonly method: string;
  /** Path and query as received. */
  readonly url: string;
  /** Lower-case names; several fields of one name are joined with a comma (RFC 9110 section 5.2). */
  readonly headers: Readonly<Record<string, string>>;
  /** As they stood on the wire. */
  readonly headerNames: readonly string[];
  readonly query: URLSearchParams;
  readonly bytes: Buffer;
  readonly body: ParsedBody;
  readonly state: MockState;
}
