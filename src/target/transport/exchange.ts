/** Bytes as they go into the run record: as text where they are UTF-8, else in base64 (RFC 4648 section 4). */
export type Payload = ({ readonly text: string } | { readonly base64: string }) & {
  /** How many bytes there were, if only their beginning is kept. */
  readonly clippedFrom?: number;
};

export type Headers = readonly (readonly [name: string, value: string])[];

/** Why no complete answer came. */
export type TransportErrorKind =
  | 'refused'
  | 'unreachable'
  | 'dns'
  | 'proxy'
  | 'tls'
  | 'reset'
  | 'stale'
  | 'timeout'
  | 'truncated'
  | 'undecodable'
  | 'oversized'
  | 'protocol';

export interface TransportError {
  readonly kind: TransportErrorKind;
  readonly message: string;
}

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: Payload;
}

export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** After content decoding (RFC 9110 section 8.4). */
  readonly body: Payload;
}

/** One request as sent and its response as received, or the trouble that came instead. */
export interface Exchange {
  readonly request: SentRequest;
  readonly response?: ReceivedResponse;
  readonly transportError?: TransportError;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** From the start of sending to the last byte of the answer, in milliseconds. */
  readonly durationMs: number;
  /** What came to the same request before this, when it was sent again. */
  readonly earlierAttempts: readonly string[];
  /** Why it was not sent again although it was due: it tells nothing then. */
  readonly unresolved?: string;
}

/** One header's value, names compared without case (RFC 9110 section 5.1). */
export const header = (headers: Headers, name: string): string | undefined =>
  headers.find(([own]) => own.toLowerCase() === name)?.[1];

/** Bytes as text if they are UTF-8, else in base64. */
export function payloadOf(bytes: Buffer): Payload {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? { text } : { base64: bytes.toString('base64') };
}

/** The payload of bytes of which at most `limit` are kept. */
export const clippedPayload = (bytes: Buffer, limit: number): Payload =>
  bytes.length > limit
    ? { ...payloadOf(bytes.subarray(0, limit)), clippedFrom: bytes.length }
    : payloadOf(bytes);

/** A payload of which at most `limit` bytes are kept. The text is a new one, so that the long one can be forgotten. */
export function clippedAnew(payload: Payload, limit: number): Payload {
  const bytes = 'text' in payload ? Buffer.from(payload.text) : Buffer.from(payload.base64, 'base64');
  if (bytes.length <= limit) return payload;
  const kept = bytes.subarray(0, limit);
  const content =
    'text' in payload
      ? { text: kept.toString('utf8').replace(/\ufffd$/, '') }
      : { base64: kept.toString('base64') };
  return { ...content, clippedFrom: payload.clippedFrom ?? bytes.length };
}

/** The status of an answer, or the kind of transport error that came instead: `401`, `reset`. */
export const statusOrError = ({ response, transportError }: Exchange): string =>
  transportError ? transportError.kind : String(response?.status);
