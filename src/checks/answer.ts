import { type ErrorCode, errorCodes, isErrorCode } from '../contract/error-code.ts';
import { type Exchange, header, type Payload } from '../target/transport/exchange.ts';

/** A documented code and where it sits, as a JSONPath (RFC 9535) with `[*]` for any index. */
export interface FoundCode {
  readonly code: ErrorCode;
  readonly path: string;
}

/** An exchange as the checks read it. */
export interface Answer {
  /** `none`: no complete answer came. */
  readonly kind: 'accepted' | 'rejected' | 'redirected' | 'none';
  readonly status: number;
  /** Down to its 32nd level; undefined when the body is empty or no JSON. */
  readonly json?: { readonly value: unknown };
  readonly text: string;
  readonly codes: readonly FoundCode[];
}

function decode(body: Payload, contentType: string): string {
  if ('text' in body) return body.text.replace(/^\uFEFF/, '');
  const label = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const bytes = Buffer.from(body.base64, 'base64');
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

function* codesIn(value: unknown, path = '$'): Generator<FoundCode> {
  if (typeof value === 'string') {
    const code = codeIn(value, path);
    if (isErrorCode(code)) yield { code, path };
  } else if (Array.isArray(value)) {
    for (const item of value) yield* codesIn(item, `${path}[*]`);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, member] of Object.entries(value)) yield* codesIn(member, path + nameStep(name));
  }
}

const successNames = ['status', 'jobId', 'estimatedCompletionTime'];

// A 2xx that carries nothing of a completion but something like an error is a rejection in disguise.
function looksLikeError(json: Answer['json']): boolean {
  const value = json?.value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return (
    !names.some((name) => successNames.includes(name)) &&
    names.some((name) => /err|fault|code|problem/i.test(name))
  );
}

function kindOf(status: number, codes: readonly FoundCode[], json: Answer['json']): Answer['kind'] {
  if (codes.length > 0) return 'rejected';
  if (status >= 300 && status < 400) return 'redirected';
  return status >= 200 && status < 300 && !looksLikeError(json) ? 'accepted' : 'rejected';
}

/** Reads an exchange: accepted or rejected, with which codes, where. */
export function readAnswer({ response }: Pick<Exchange, 'response'>): Answer {
  if (!response) return { kind: 'none', status: 0, text: '', codes: [] };
  const { status, headers, body } = response;
  const text = decode(body, header(headers, 'content-type') ?? '');
  const json = parseJson(text);
  const codes = json ? [...codesIn(json.value)] : [];
  return { kind: kindOf(status, codes, json), status, ...(json && { json }), text, codes };
}

/** The one code of an answer; undefined when there is none or more than one. */
export function codeOf({ codes }: Answer): ErrorCode | undefined {
  const different = new Set(codes.map(({ code }) => code));
  return different.size === 1 ? codes[0]?.code : undefined;
}
