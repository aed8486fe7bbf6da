import { encodedPatterns, plainForms } from '../target/redaction/forms.ts';
import { quickLookFor } from '../target/redaction/quick-look.ts';
import { type Check, judged } from './check.ts';
import type { Body } from './outcome.ts';
import { stringsIn } from './strings-in.ts';

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
