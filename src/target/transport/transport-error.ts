import { Undecodable } from './content-coding.ts';
import type { TransportError, TransportErrorKind } from './exchange.ts';

/** An answer went on beyond what is read of it. */
export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`the answer is longer than ${limit} bytes`);
  }
}

/** Something went wrong after the head of an answer had come. */
export class CutOff extends Error {
  constructor(cause: unknown) {
    super('the answer ended early', { cause });
  }
}

const kinds: readonly [TransportErrorKind, RegExp][] = [
  ['refused', /^(ECONNREFUSED|EADDRNOTAVAIL)$/],
  ['unreachable', /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/],
  ['dns', /^(ENOTFOUND|EAI_\w+)$/],
  ['tls', /^(ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/],
  ['truncated', /^UND_ERR_(RES_|RESPONSE_)?CONTENT_LENGTH_MISMATCH$/],
  ['timeout', /^(UND_ERR_(HEADERS|BODY)_TIMEOUT|TimeoutError)$/],
  ['reset', /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_CLOSED|ECONNABORTED)$/],
  ['protocol', /^(HPE_\w+|UND_ERR_HEADERS_OVERFLOW|UND_ERR\w*)$/],
];

function* causes(error: unknown): Generator<Error & { code?: string }> {
  for (let next = error; next instanceof Error; next = next.cause) yield next as Error & { code?: string };
}

const kindOf = (code: string): TransportErrorKind | undefined =>
  kinds.find(([, pattern]) => pattern.test(code))?.[0];

/** What an error of the transport means. Anything unknown is a breach of the protocol by the other side. */
export function classifyError(error: unknown): TransportError {
  if (error instanceof Undecodable) return { kind: 'undecodable', message: error.message };
  if (error instanceof ProxyError) return { kind: 'proxy', message: error.message };
  if (error instanceof BodyTooLarge) return { kind: 'oversized', message: error.message };
  if (error instanceof CutOff) {
    const { kind, message } = classifyError(error.cause);
    return kind === 'reset'
      ? { kind: 'truncated', message: `the answer ended early: ${message}` }
      : { kind, message };
  }
  for (const { code, name, message } of causes(error)) {
    const kind = kindOf(String(code)) ?? kindOf(name);
    if (kind) return { kind, message: message || String(code) };
  }
  return { kind: 'protocol', message: error instanceof Error ? error.message : String(error) };
}

/** A proxy cannot be reached, or refuses to pass a request on. */
export class ProxyError extends Error {
  constructor({ origin }: URL, what: string) {
    super(`the proxy ${origin} ${what}`);
  }
}
