import type { ServerResponse } from 'node:http';
import type { Refusal } from './refusal.ts';
import type { Job } from './state/state.ts';

/** An HTTP answer before it is written. `Content-Length` is the writer's business. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What the mock decided, before it is put into the words of HTTP. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly job: Job }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** A signed URL, or another answer without rules of its own. */
  | { readonly kind: 'given'; readonly value: unknown }
  /** Outside the documented operation: no error code, and without a message no body either. */
  | {
      readonly kind: 'plain';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** Writes the whole answer at once, with its length. */
export function writeAnswer({ status, headers, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
  response.end(body);
}
