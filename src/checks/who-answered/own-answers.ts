import { type Exchange, header } from '../../target/transport/exchange.ts';
import { type Body, codesOf, type Form, type Reading } from '../outcome.ts';

/** What all that the API surely answered itself in this run looks like. */
export interface OwnAnswers {
  readonly forms: ReadonlySet<Form>;
  /** What they call themselves in Server, without version; empty: no such header. */
  readonly servers: ReadonlySet<string>;
  /** Names of the headers that every one of them had, in lower case. */
  readonly headers: ReadonlySet<string>;
}

/** How a body is written, by itself: what its Content-Type says may be wrong. */
export function formOf({ json, text }: Body): Form {
  if (json) return 'JSON';
  if (text.trim() === '') return 'nothing';
  if (/^\s*<\?xml/i.test(text) && !/<html/i.test(text)) return 'XML';
  return /<(!doctype|html|head|title|body|h\d|p)\b/i.test(text) ? 'HTML' : 'text';
}

/** What an answer calls its server: `nginx/1.22.1 (Debian)` is `nginx`. */
export const serverOf = ({ response }: Pick<Exchange, 'response'>): string =>
  /^[^/\s(]*/.exec(header(response?.headers ?? [], 'server')?.trim() ?? '')?.[0].toLowerCase() ?? '';

const documented = ['status', 'jobId', 'estimatedCompletionTime', 'uploadId', 'signedUrl'];

/** Whether an accepted answer has a member that the page, or that of the companion operation, tells of. */
const hasOwnMember = ({ json }: Body): boolean =>
  documented.some((name) => Object.keys(json?.value ?? {}).includes(name));

/** Whether the API itself surely gave an answer: one of its codes is in it, or it is an acceptance with its members. */
export const isOwn = ({ outcome, body }: Reading): boolean =>
  codesOf(outcome).length > 0 || (outcome.kind === 'accepted' && hasOwnMember(body));

/** What is known of the API's own answers, with one answer more. */
export function learned(
  known: OwnAnswers | undefined,
  exchange: Pick<Exchange, 'response'>,
  reading: Reading,
): OwnAnswers | undefined {
  if (!isOwn(reading)) return known;
  const names = (exchange.response?.headers ?? []).map(([name]) => name.toLowerCase());
  return {
    forms: new Set([...(known?.forms ?? []), formOf(reading.body)]),
    servers: new Set([...(known?.servers ?? []), serverOf(exchange)]),
    headers: new Set(known ? names.filter((name) => known.headers.has(name)) : names),
  };
}
