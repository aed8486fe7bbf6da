import { type ErrorCode, errorCodes, isErrorCode } from '../contract/error-code.ts';
import type { Expectation } from '../contract/expectation.ts';
import {
  type Exchange,
  header,
  type Payload,
  type TransportErrorKind,
} from '../target/transport/exchange.ts';
import { excerpt } from '../text/excerpt.ts';

/** A documented code and where it sits, as a JSONPath (RFC 9535) with `[*]` for any index. */
export interface FoundCode {
  readonly code: ErrorCode;
  readonly path: string;
}

/** What a body is written in. */
export type Form = 'JSON' | 'HTML' | 'XML' | 'text' | 'nothing';

/** Something in front of the API answered in its place; see who-answered.ts. */
export interface InFront {
  readonly kind: 'answered in front';
  readonly status: number;
  readonly form: Form;
  /** The Server header as it came. */
  readonly server?: string;
  /** What it is, where its answers are known. */
  readonly product?: string;
  /** What the API's own answers are written in, and the servers they come from. */
  readonly api: { readonly forms: readonly Form[]; readonly servers: readonly string[] };
}

/** What came to a request. `says` is the beginning of the body, on one line, where no code says it all. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly status: number; readonly says: string }
  | {
      readonly kind: 'rejected';
      readonly status: number;
      readonly codes: readonly FoundCode[];
      readonly says?: string;
    }
  | { readonly kind: 'redirected'; readonly status: number; readonly location?: string }
  | InFront
  /** An answer came whose body cannot be decoded (RFC 9110 section 8.4). */
  | { readonly kind: 'undecodable'; readonly message: string }
  | {
      readonly kind: 'no answer';
      readonly error: Exclude<TransportErrorKind, 'undecodable'>;
      readonly message: string;
    };

/** The body of an answer as the checks read it. */
export interface Body {
  /** Without a byte order mark. */
  readonly text: string;
  /** Down to its 32nd level; undefined when the body is empty or no JSON. */
  readonly json?: { readonly value: unknown };
}

/** An exchange as the checks read it. */
export interface Reading {
  readonly outcome: Outcome;
  readonly body: Body;
}

// A byte order mark says more than a label (Encoding Standard, section 6).
const marks: readonly (readonly [start: string, label: string])[] = [
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

function decode(body: Payload, contentType: string): string {
  if ('text' in body) return body.text.replace(/^\uFEFF/, '');
  const bytes = Buffer.from(body.base64, 'base64');
  const mark = marks.find(([start]) => bytes.subarray(0, 2).toString('hex') === start);
  const label = mark?.[1] ?? /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

// Deep enough for any envelope, and shallow enough for every recursion over the value.
const deepest = 32;

function pruned(value: unknown, depth = 0): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (depth === deepest) return null;
  if (Array.isArray(value)) return value.map((item) => pruned(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, pruned(member, depth + 1)]));
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: pruned(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

// The type of a problem (RFC 9457 section 3.1.1) names its code as the last part of a URI reference.
const problemType = new RegExp(String.raw`^\S*[/#:](${errorCodes.join('|')})$`);
const codeIn = (value: string, path: string): unknown =>
  path.endsWith('.type') ? (problemType.exec(value)?.[1] ?? value) : value;

const nameStep = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

/** Every string of a JSON value with its place, as a JSONPath with `[*]` for any index. */
export function* stringsAt(value: unknown, path = '$'): Generator<{ text: string; path: string }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const item of value) yield* stringsAt(item, `${path}[*]`);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, member] of Object.entries(value)) yield* stringsAt(member, path + nameStep(name));
  }
}

/** The documented codes in a body; one that is nothing but a code carries it too, as the page names no error body. */
function codesIn({ json, text }: Body): FoundCode[] {
  const strings = json ? [...stringsAt(json.value)] : [{ text: text.trim(), path: '$' }];
  return strings.flatMap(({ text: own, path }) => {
    const code = codeIn(own, path);
    return isErrorCode(code) ? [{ code, path }] : [];
  });
}

const successNames = ['status', 'jobId', 'estimatedCompletionTime'];

// A 2xx that carries nothing of a completion but something like an error is a rejection in disguise.
function looksLikeError(json: Body['json']): boolean {
  const value = json?.value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return (
    !names.some((name) => successNames.includes(name)) &&
    names.some((name) => /err|fault|code|problem/i.test(name))
  );
}

function outcomeFor(status: number, location: string | undefined, { text, json }: Body): Outcome {
  const codes = codesIn({ json, text });
  if (codes.length > 0) return { kind: 'rejected', status, codes };
  if (status >= 300 && status < 400) return { kind: 'redirected', status, location };
  const says = excerpt(text);
  return status >= 200 && status < 300 && !looksLikeError(json)
    ? { kind: 'accepted', status, says }
    : { kind: 'rejected', status, codes, says };
}

type Came = Pick<Exchange, 'response' | 'transportError'>;

function read({ response, transportError }: Came): Reading {
  if (!response) {
    const { kind = 'protocol', message = '' } = transportError ?? {};
    const outcome: Outcome =
      kind === 'undecodable' ? { kind, message } : { kind: 'no answer', error: kind, message };
    return { outcome, body: { text: '' } };
  }
  const { status, headers, body } = response;
  const text = decode(body, header(headers, 'content-type') ?? '');
  const own = { text, json: parseJson(text) };
  return { outcome: outcomeFor(status, header(headers, 'location'), own), body: own };
}

const known = new WeakMap<object, Reading>();

/** Reads an exchange: what came, and its body. Each response is read once. */
export function readExchange(exchange: Came): Reading {
  const key = exchange.response ?? exchange.transportError ?? exchange;
  const reading = known.get(key) ?? read(exchange);
  known.set(key, reading);
  return reading;
}

export const outcomeOf = (exchange: Came): Outcome => readExchange(exchange).outcome;

/** The HTTP status; 0 when no answer came that can be read. */
export const statusOf = (outcome: Outcome): number => ('status' in outcome ? outcome.status : 0);

/** Every documented code of a rejection, with its place. */
export const codesOf = (outcome: Outcome): readonly FoundCode[] =>
  outcome.kind === 'rejected' ? outcome.codes : [];

/** The one code of a rejection; undefined when there is none or more than one. */
export function codeOf(outcome: Outcome): ErrorCode | undefined {
  const codes = new Set(codesOf(outcome).map(({ code }) => code));
  return codes.size === 1 ? codes.values().next().value : undefined;
}

/** Whether an outcome is one of the acceptable ones. */
export function meets(outcome: Outcome, { accepted, codes, plain }: Expectation): boolean {
  if (outcome.kind === 'accepted') return accepted;
  if (outcome.kind !== 'rejected') return false;
  const code = codeOf(outcome);
  if (code) return codes.includes(code);
  return codesOf(outcome).length === 0 && plain.includes(outcome.status);
}
