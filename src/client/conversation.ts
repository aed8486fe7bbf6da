import { type Reading, readExchange } from '../checks/outcome.ts';
import { loadContract } from '../contract/contract.ts';
import type { RecordedExchange } from '../mock/scenarios/recorded-exchange.ts';
import type { Scenario } from '../mock/scenarios/scenario.ts';
import { payloadOf } from '../target/transport/exchange.ts';
import type { Reported } from './reported.ts';

/** What the client was told to do; absent where a recording does not tell. */
export interface Task {
  readonly accountId?: string;
  readonly token?: string;
  readonly catalogId?: number;
  readonly file?: { readonly name: string; readonly content: Buffer };
}

/** All that is known of one client in one scenario: what came, what was answered, what it reported. */
export interface Conversation {
  readonly exchanges: readonly RecordedExchange[];
  readonly task: Task;
  readonly reported: Reported;
  readonly scenario?: Scenario;
  /** Requests may be missing from it: what is not there says nothing. */
  readonly partial?: boolean;
}

/** An upload session, as an answer of the companion operation opened it. */
export interface Issued {
  readonly uploadId: string;
  readonly signedUrl?: string;
  /** The request that asked for it. */
  readonly query: URLSearchParams;
  /** When its answer went out, in milliseconds since the epoch. */
  readonly at: number;
}

const readings = new WeakMap<RecordedExchange, Reading>();

/** The answer of an exchange as the server's checks read it; what was not answered whole was not answered. */
export function answerOf(exchange: RecordedExchange): Reading {
  const known = readings.get(exchange);
  if (known) return known;
  const { response, trouble } = exchange;
  const whole = response && trouble === undefined;
  const reading = readExchange(whole ? { response: { ...response, body: payloadOf(response.body) } } : {});
  readings.set(exchange, reading);
  return reading;
}

/** Whether a client that reads well takes it for an accepted completion. */
export function isAccepted(exchange: RecordedExchange): boolean {
  const { outcome, body } = answerOf(exchange);
  return outcome.kind === 'accepted' && loadContract().validators.accepted(body.json?.value).length === 0;
}

/** Whether the whole answer went out to a client that was still there. */
export const isDelivered = ({ trouble, response, abandonedAt }: RecordedExchange): boolean =>
  response !== undefined && trouble === undefined && abandonedAt === undefined;

/** The completions that reached the API. */
export const completionsIn = ({ exchanges }: Pick<Conversation, 'exchanges'>): readonly RecordedExchange[] =>
  exchanges.filter(({ operation, place }) => operation === 'complete' && place === 'api');

/** The values of a header of a request, one a line; names are compared without case (RFC 9110 section 5.1). */
export const headerValues = ({ request }: RecordedExchange, name: string): string[] =>
  request.headers
    .filter(([own]) => own.toLowerCase() === name.toLowerCase())
    .map(([, value]) => value.trim());

/** The JSON object that a request carries, in UTF-8 without a byte order mark's weight; undefined when there is none. */
export function bodyOf({ request }: RecordedExchange): Readonly<Record<string, unknown>> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(request.body);
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Every upload session that the answers of a conversation opened. */
export function issuedIn({ exchanges }: Pick<Conversation, 'exchanges'>): readonly Issued[] {
  return exchanges
    .filter(({ operation }) => operation === 'issue')
    .flatMap((exchange) => {
      const { uploadId, signedUrl } = (answerOf(exchange).body.json?.value ?? {}) as Record<string, unknown>;
      if (typeof uploadId !== 'string') return [];
      const query = new URL(exchange.request.url).searchParams;
      const url = typeof signedUrl === 'string' ? signedUrl : undefined;
      return [{ uploadId, signedUrl: url, query, at: exchange.answeredAt ?? exchange.startedAt }];
    });
}

const sameUrl = (one: string, other: string) =>
  URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;

/** The session that a PUT belongs to: by its whole URL, or else by the path of it. */
export function sessionOf(put: RecordedExchange, issued: readonly Issued[]): Issued | undefined {
  const pathOf = (url: string) => url.split(/[?#]/)[0];
  return (
    issued.find(({ signedUrl }) => signedUrl !== undefined && sameUrl(signedUrl, put.request.url)) ??
    issued.find(({ signedUrl }) => signedUrl !== undefined && pathOf(signedUrl) === pathOf(put.request.url))
  );
}

/** The PUTs to the signed URL of one session. */
export const putsOf = ({ exchanges }: Conversation, session: Issued, issued: readonly Issued[]) =>
  exchanges.filter(({ operation, ...put }) => {
    if (operation !== 'put') return false;
    return sessionOf({ operation, ...put }, issued)?.uploadId === session.uploadId;
  });
