import { type Exchange, header, type Payload } from '../target/transport/exchange.ts';
import { type Check, held, judged, type Subject } from './check.ts';
import { type Body, codeOf, codesOf, statusOf } from './outcome.ts';

/** 4xx carries the client's codes, 5xx INTERNAL_ERROR (requirement status.class, RFC 9110 section 15). */
export const statusClass: Check = {
  id: 'status-class',
  requirements: ['status.class'],
  observed: 'operation',
  judge: ({ outcome }) => {
    if (outcome.kind === 'accepted') return [held('status.class')];
    const code = codeOf(outcome);
    if (!code) return [];
    const wanted = code === 'INTERNAL_ERROR' ? 5 : 4;
    const holds = Math.floor(statusOf(outcome) / 100) === wanted;
    return [judged('status.class', holds, { kind: 'status class', statusClass: wanted, code }, outcome)];
  },
};

// RFC 8259 section 11; RFC 6838 section 4.2.8: a structured syntax suffix, which any type can have.
const jsonMediaType = /^(application\/json|[\w-]+\/[\w!#$&^.+-]+\+json)\s*(;|$)/i;

const isPlain = ({ case: { expectation }, outcome }: Subject) =>
  codesOf(outcome).length === 0 && expectation.plain.includes(statusOf(outcome));

/** Answers with a body say that they are JSON (success.content-type, error.content-type). */
export const contentType: Check = {
  id: 'content-type',
  requirements: ['success.content-type', 'error.content-type'],
  observed: 'operation',
  judge: (subject) => {
    const { kind } = subject.outcome;
    if ((kind !== 'accepted' && kind !== 'rejected') || subject.body.text === '' || isPlain(subject))
      return [];
    const value = header(subject.exchange.response?.headers ?? [], 'content-type');
    const requirement = kind === 'accepted' ? 'success.content-type' : 'error.content-type';
    const isJson = jsonMediaType.test(value?.trim() ?? '');
    return [judged(requirement, isJson, { kind: 'JSON media type' }, { kind: 'media type', value })];
  },
};

const byteOrderMark = '\uFEFF';
const saysJson = /\bjson\b/i;

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** What is wrong with the bytes of a JSON text; undefined when nothing is. */
function wrongIn(payload: Payload): string | undefined {
  if ('text' in payload) return payload.text.startsWith(byteOrderMark) ? 'a byte order mark' : undefined;
  const bytes = Buffer.from(payload.base64, 'base64');
  const start = bytes.subarray(0, 3).toString('hex');
  if (start === 'efbbbf') return 'a byte order mark';
  if (start.startsWith('fffe') || start.startsWith('feff')) return 'UTF-16';
  // What was cut off may end inside a character.
  return isUtf8(bytes) || payload.clippedFrom !== undefined ? undefined : 'bytes that are no UTF-8';
}

const isJson = ({ json }: Body, response: NonNullable<Exchange['response']>) =>
  json !== undefined || saysJson.test(header(response.headers, 'content-type') ?? '');

/** JSON in answers is UTF-8 without a byte order mark (requirement body.no-bom, RFC 8259 section 8.1). */
export const jsonBytes: Check = {
  id: 'json-bytes',
  requirements: ['body.no-bom'],
  observed: 'operation',
  judge: ({ exchange: { response }, body }) => {
    if (!response || body.text === '' || !isJson(body, response)) return [];
    const what = wrongIn(response.body);
    return [
      judged('body.no-bom', what === undefined, { kind: 'plain UTF-8' }, { kind: 'bytes', what: what ?? '' }),
    ];
  },
};

/** No answer redirects (requirement redirect): a client that follows would carry the token along. */
export const redirect: Check = {
  id: 'redirect',
  requirements: ['redirect'],
  observed: 'operation',
  judge: ({ outcome, exchange }) => {
    if (!exchange.response) return [];
    const location = header(exchange.response.headers, 'location');
    const status = statusOf(outcome);
    const holds = status < 300 || status >= 400;
    return [judged('redirect', holds, { kind: 'no redirect' }, { kind: 'redirect', status, location })];
  },
};

/** A 405 names the methods that are allowed (requirement method.allow, RFC 9110 section 15.5.6). */
export const allow: Check = {
  id: 'allow',
  requirements: ['method.allow'],
  observed: 'operation',
  judge: ({ exchange: { response }, outcome }) => {
    if (!response || statusOf(outcome) !== 405) return [];
    const names = header(response.headers, 'allow') !== undefined;
    return [
      judged('method.allow', names, { kind: 'header', name: 'Allow' }, { kind: 'no header', name: 'Allow' }),
    ];
  },
};
