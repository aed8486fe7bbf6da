import type { RenderedRequest } from '../../cases/render.ts';
import { Connection, type Open } from './connection.ts';
import { header, type ReceivedResponse, type TransportError } from './exchange.ts';
import { CutOff, classifyError } from './transport-error.ts';

const longBody = 64 * 1024;
const longHead = 8 * 1024;

/**
 * Whether a request may spoil its connection for the next one: an answer to HEAD may have a body all the same, and what
 * is longer than servers like to read is answered, and the connection closed, before it came in whole.
 */
export const maySpoil = ({ method, headers, body }: RenderedRequest): boolean =>
  method === 'HEAD' ||
  (body?.length ?? 0) > longBody ||
  headers.reduce((length, [name, value]) => length + name.length + value.length, 0) > longHead;

// Their answers have no body (RFC 9110 sections 15.3.5 and 15.4.5); a server that sends one spoils the connection.
const withoutBody = new Set([204, 304]);

/** Whether the connection can carry another request after this answer (RFC 9112 section 9.3). */
function staysUsable({ status, headers }: ReceivedResponse): boolean {
  const [length, coding] = [header(headers, 'content-length'), header(headers, 'transfer-encoding')];
  const framings = [length, coding].filter((value) => value !== undefined);
  return framings.length === 1 && !withoutBody.has(status);
}

/** Where a connection leads, and how it is opened; requests of the same key can share one. */
export interface Way {
  readonly key: string;
  readonly origin: string;
  readonly open: Open;
}

/** What came to a request. */
interface Result {
  readonly response?: ReceivedResponse;
  readonly transportError?: TransportError;
}

/** The connections of one run. */
export interface Connections {
  /** The connection for a request, a kept one if there is one and its own is not asked for. */
  readonly take: (way: Way, own: boolean) => Connection;
  /** Takes a connection back with what came over it; without that, it was somebody's own. */
  readonly giveBack: (way: Way, connection: Connection, result: Result | undefined) => void;
}

// A server may close what it keeps once in a while; where that happens more often, each request gets a connection of its own.
const leastBreaks = 2;
const mostShare = 0.05;

/** Keeps at most one connection for each way. */
export function keepConnections(): Connections {
  const resting = new Map<string, Connection>();
  const used = { requests: 0, breaks: 0 };
  const breakOften = () => used.breaks >= leastBreaks && used.breaks > mostShare * used.requests;
  const note = ({ wasUsed }: Connection, { transportError }: Result) => {
    if (!wasUsed) return;
    used.requests += 1;
    if (transportError?.kind === 'stale') used.breaks += 1;
  };
  return {
    take: ({ key, origin, open }, own) => {
      const kept = own ? undefined : resting.get(key);
      resting.delete(own ? '' : key);
      return kept ?? new Connection(origin, open);
    },
    giveBack: ({ key }, connection, result) => {
      if (result) note(connection, result);
      const isFit = result?.response !== undefined && staysUsable(result.response);
      if (isFit && !resting.has(key) && !breakOften()) resting.set(key, connection);
      else void connection.close();
    },
  };
}

/**
 * The trouble that a request met. What breaks on a used connection before the head of an answer was closed while it
 * rested, or spoilt by what it carried before, as far as anybody can tell: that says nothing about this request.
 */
export function attributed(error: unknown, { wasUsed, wasAnswered }: Connection): TransportError {
  const met = classifyError(error);
  const wasClosed = met.kind === 'reset' && !wasAnswered;
  const wasSpoilt = met.kind === 'protocol' && !(error instanceof CutOff);
  if (!wasUsed || !(wasClosed || wasSpoilt)) return met;
  return { kind: 'stale', message: `a kept connection could not be used: ${met.message}` };
}
