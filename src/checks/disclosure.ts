import { encodedPatterns, plainForms } from '../target/redaction/forms.ts';
import { quickLookFor } from '../target/redaction/quick-look.ts';
import { excerpt } from '../text/excerpt.ts';
import { type Check, failed, held, judged } from './check.ts';
import type { Body } from './outcome.ts';

const sourceFile = String.raw`\.(?:m?[jt]sx?|java|kt|scala|clj|py|rb|php|go|cs|rs|exs?|erl|lua|hs|dart|swift|cpp|jar|class)`;

/** What no message for clients reads like, with the words for a finding. */
const tells: readonly [what: string, pattern: RegExp][] = [
  [
    'a stack trace',
    new RegExp(
      String.raw`\bat\s+[\w$.<>/]+\s*\([^)\n]*(?:${sourceFile.slice(2)}|native|unknown source)[^)\n]*\)`,
      'i',
    ),
  ],
  [
    'a stack trace',
    /Traceback \(most recent call last\)|\bFile "[^"]+", line \d+|goroutine \d+ \[|\bin \S+:line \d+/,
  ],
  [
    'a stack trace',
    /\bat\s+(?!\d{4}-?\d\d|\$|https?:|\/\w+:)(?:\S{1,200}\s+\()?(?:\w{1,20}:)?[^\s:()]{0,200}[A-Za-z/\\][^\s:()]{0,200}:\d+:\d+/,
  ],
  ['a stack trace', new RegExp(String.raw`(?<![\w.])[\w/$-]{1,200}${sourceFile}:\d+`)],
  [
    'a file path of the server',
    new RegExp(
      String.raw`(?<![\w.:/])(?!/(?:docs|help|static|assets)/)(?:/[\w.@-]{1,100}){2,20}${sourceFile}\b`,
    ),
  ],
  [
    'a file path of the server',
    /(?<![\w.:/])\/(?:usr|var|opt|srv|etc|root|tmp|mnt|proc|(?:home|Users)\/[\w.-]+\/[\w.-]+)\/[\w.-]+/,
  ],
  ['a file path of the server', /\bfile:\/{3}\w|(?<![\\\w])\\\\[\w.-]+\\[\w$.-]+\\/],
  ['a file path of the server', /\b[A-Za-z]:\\(?:[\w .-]+\\)+/],
  ['SQL', /\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|\bUPDATE\b.+\bSET\b.+=|\bDELETE FROM\b/],
  [
    'SQL',
    /\binsert into \w+\s*\([^)]*\)\s*values\b|\b(?:Data too long|Data truncated|Incorrect \w+ value: '[^']*') for column\b/i,
  ],
  [
    'SQL',
    /\bselect\s+(?:\*|[\w."`]+(?:\s*,\s*[\w."`]+)*)\s+from\s+[\w."`]+\s+(?:where\b[^.]+[=<>?]|limit \d)/i,
  ],
  [
    'SQL',
    /SQLSTATE|\bORA-\d{5}|syntax error at or near|SQL syntax|SQLException|duplicate key value violates/i,
  ],
  [
    'a database error',
    /\bpq: |\bSQLITE_[A-Z]{3,}|relation "[^"]*" does not exist|\bE11000 duplicate key|constraint failed: \w+\.\w+/i,
  ],
  ['an internal error', /\bE(?:NOENT|ACCES|PERM|EXIST|ISDIR|NOTDIR|CONNREFUSED|PIPE): /],
  ['a stack trace', /(?:^|\n)\s*at (?:[\w$<>`]{1,100}\.){2,20}[\w$<>`]{1,100}\([^)\n]{0,200}\)/],
  [
    'a class name',
    /(?<![\w./-])(?:com|org|java|javax|jakarta|kotlin|scala|clojure|io|net)\.(?:[a-z]\w*\.)+[A-Z]\w+/,
  ],
  ['a class name', /\b[a-z]\w*\.[A-Z]\w*Exception\b|\bMongo\w*Error\b/],
  [
    'a class name',
    /\b(?:[a-z_$][\w$]*\.){2,}[A-Z][\w$]*(?:Exception|Error)\b|\b[A-Z]\w+@[0-9a-f]{6,8}\b(?!\.\w)/,
  ],
  [
    'a class name',
    /\b(?:NullPointer|IllegalArgument|IllegalState|ClassCast|Runtime|NumberFormat)Exception\b/,
  ],
  ['a class name', /\b(?:Type|Reference|Key|Value|Attribute|NoMethod)Error: |<\S+ object at 0x[0-9a-f]+>/],
  [
    'a class name',
    /\b[A-Z]\w+::(?:[A-Z]\w+::)*\w*(?:Error|Exception|NotFound|Invalid)\w*|\bstd::\w+|\[(?:L[a-z][\w.]*;|[BCDFIJSZ])@[0-9a-f]{5,8}\b/,
  ],
  ['an internal error', /\*\* \(\w+Error\)|\bruntime error: |\bnil pointer dereference|\bSIGSEGV\b/],
  [
    'an internal error',
    /unwrapping an Optional value|terminate called after throwing|\(package:\w+\/\S+\.dart/,
  ],
  [
    'an internal error',
    /Cannot read propert(?:y|ies)(?: '[^']{0,100}')? of (?:undefined|null)|NoneType' object|undefined method [`'][^'`]{1,80}' for (?:nil|#<|an instance)/,
  ],
];

const everywhere = (pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`);

function stringsOf({ json, text }: Body): string[] {
  return json ? [...stringsIn(json.value)] : [text];
}

// What gives a server away stands at an end; the patterns take their time on long texts.
const keptEnd = 2048;
const ends = (text: string) =>
  text.length <= 2 * keptEnd ? text : `${text.slice(0, keptEnd)}\n${text.slice(-keptEnd)}`;

function sentStrings(body: string): string[] {
  try {
    return [...stringsIn(JSON.parse(body))].filter((text) => text.length > 2);
  } catch {
    return [];
  }
}

/** The tell in a text, unless we sent what looks like one. */
const tellIn = (text: string, sent: readonly string[]) =>
  tells.find(
    ([, pattern]) =>
      pattern.test(text) &&
      [...text.matchAll(everywhere(pattern))].some(([found]) => !sent.some((own) => own.includes(found))),
  );

/** No rejection tells about the server's inside (requirement error.message); what we sent may come back. */
export const messageHygiene: Check = {
  id: 'message-hygiene',
  requirements: ['error.message'],
  observed: 'operation',
  judge: ({ outcome, body: answer, exchange }) => {
    if (outcome.kind !== 'rejected') return [];
    const { body } = exchange.request;
    const sent = sentStrings(body && 'text' in body ? body.text : '');
    const texts = stringsOf(answer).map((text) =>
      sent.reduce((rest, own) => rest.replaceAll(own, 'x'), ends(text)),
    );
    for (const text of texts) {
      const tell = tellIn(text, sent);
      if (!tell) continue;
      const actual = { kind: 'leak', what: tell[0], text: excerpt(text) } as const;
      return [failed('error.message', { kind: 'message for clients' }, actual)];
    }
    return [held('error.message')];
  },
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// A short token can be part of any word, or the name of a member, so it has to stand alone in a value.
const isShort = (token: string) => token.length < 8;
const holdsPlain = (text: string, token: string) =>
  !isShort(token) ? text.includes(token) : new RegExp(`(?<!\\w)${escaped(token)}(?!\\w)`).test(text);

/** Looks for a token in a text, in every form. */
type Look = (text: string) => boolean;

const looks = new Map<string, Look>();

function lookFor(token: string): Look {
  const mayBeIn = quickLookFor(token);
  let pattern: RegExp | undefined;
  return (text) => {
    if (!mayBeIn(text)) return false;
    pattern ??= new RegExp([plainForms(token).join(''), ...encodedPatterns(token)].join('|'));
    return pattern.test(text);
  };
}

// An encoding is as good as the token itself; that of a short one is a word like any other.
function holdsEncoded(text: string, token: string): boolean {
  if (isShort(token)) return false;
  const look = looks.get(token) ?? lookFor(token);
  looks.set(token, look);
  return look(text);
}

const holds = (text: string, token: string) => holdsPlain(text, token) || holdsEncoded(text, token);

// The body as it came and, since JSON can write a character in several ways, its strings and names as they are meant.
function textsOf({ text, json }: Body, token: string): string[] {
  if (!json) return [text];
  return isShort(token) ? [...stringsIn(json.value, false)] : [text, ...stringsIn(json.value)];
}

// Header values are read a byte a character, and a token beyond ASCII travels as UTF-8.
const readings = (value: string) => [value, Buffer.from(value, 'latin1').toString('utf8')];

/** No answer holds a token, in headers or body, plain or encoded (requirement no-echo). */
export const noEcho: Check = {
  id: 'no-echo',
  requirements: ['no-echo'],
  observed: 'all',
  judge: ({ body, exchange, tokens }) => {
    if (!exchange.response || tokens.length === 0) return [];
    const inBody = tokens.some((token) => textsOf(body, token).some((text) => holds(text, token)));
    const headers = exchange.response.headers
      .filter(([name, value]) =>
        tokens.some((token) => [name, ...readings(value)].some((text) => holds(text, token))),
      )
      .map(([name]) => name);
    const holdsNone = headers.length === 0 && !inBody;
    return [judged('no-echo', holdsNone, { kind: 'no token' }, { kind: 'token', headers, body: inBody })];
  },
};

/** Every string of a JSON value, names of members included unless told otherwise. */
function* stringsIn(value: unknown, names = true): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') {
    if (names && !Array.isArray(value)) yield* Object.keys(value);
    for (const member of Object.values(value)) yield* stringsIn(member, names);
  }
}
