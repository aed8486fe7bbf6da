import type { MockState, Upload } from './state/state.ts';

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
  /** Stands for the connection that it came over: the same object for all of its calls. */
  readonly connection: object;
  readonly state: MockState;
}

/** A member of the JSON object that was sent; undefined when there is no object or no such member. */
export function memberOf({ body }: Pick<Call, 'body'>, name: string): unknown {
  const value = 'value' in body ? body.value : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** The file's name and the person's, as far as they are strings. */
export const textsIn = (call: Call): readonly string[] =>
  [memberOf(call, 'fileName'), memberOf(call, 'completedBy')].filter((text) => typeof text === 'string');

/** Whether the file's name or the person's matches. */
export const namesMatch = (call: Call, pattern: RegExp): boolean =>
  textsIn(call).some((text) => pattern.test(text));

/** The upload that a call names; undefined when it names none that exists. */
export function uploadOf(call: Call): Upload | undefined {
  const id = memberOf(call, 'uploadId');
  return typeof id === 'string' ? call.state.uploads.get(id) : undefined;
}
