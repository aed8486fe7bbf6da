import { expectationInWords } from '../contract/expectation.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Actual, Expected, Failure, Intermittence, MemberRule } from './finding.ts';
import { codeOf, codesOf, type InFront, type Outcome } from './outcome.ts';

/** A JSON value as it stands in a finding; undefined when there is none. */
export const asJson = (value: unknown): string | undefined =>
  value === undefined ? undefined : excerpt(JSON.stringify(value));

const ended = (says: string | undefined) => (says ? `: ${says}` : ', empty body');

/** What came, by its name alone: `accepted`, an error code, `rejected`, `redirected`, a kind of transport error. */
export const outcomeName = (outcome: Outcome): string =>
  outcome.kind === 'no answer' ? outcome.error : (codeOf(outcome) ?? outcome.kind);

/** What came, in short: `401 AUTHENTICATION_FAILED`, `200 accepted`, `415 rejected`, `timeout`. */
export const outcomeInShort = (outcome: Outcome): string =>
  'status' in outcome ? `${outcome.status} ${outcomeName(outcome)}` : outcomeName(outcome);

const list = (values: readonly string[]) => values.join(' or ');

/** What answered in the API's place, with the evidence: `403, HTML, Server: CloudFront (CloudFront); the API answers in JSON`. */
export function inFrontInWords({ status, form, server, product, api }: InFront): string {
  const came = [String(status), form, ...(server === undefined ? [] : [`Server: ${server}`])].join(', ');
  const named = product === undefined ? '' : ` (${product})`;
  const servers = api.servers.filter((name) => name !== '');
  if (api.forms.length > 0 && !api.forms.includes(form)) {
    return `${came}${named}; the API answers in ${list(api.forms)}`;
  }
  return `${came}${named}${servers.length > 0 ? `; the API answers from ${list(servers)}` : ''}`;
}

/** What came, in words. */
export function outcomeInWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'accepted':
      return `${outcome.status}, accepted${ended(outcome.says)}`;
    case 'redirected':
      return `${outcome.status}, a redirect`;
    case 'answered in front':
      return `answered by what stands in front: ${inFrontInWords(outcome)}`;
    case 'rejected': {
      const codes = [...new Set(codesOf(outcome).map(({ code }) => code))];
      const { status, says } = outcome;
      return codes.length > 0
        ? `${status} with ${codes.join(' and ')}`
        : `${status} without a documented code${ended(says)}`;
    }
    default:
      return `no complete answer: ${outcomeName(outcome)} (${excerpt(outcome.message)})`;
  }
}

const rules: Readonly<Record<MemberRule, (name: string, value: string) => string>> = {
  'a string': (name) => `${name} is a string`,
  'an ISO 8601 time': (name) => `${name} is a real ISO 8601 date and time`,
  exactly: (name, value) => `${name} is ${value}`,
  'spelled exactly': (_, value) => `${value}, spelled exactly so`,
  'not empty': (name) => `${name} is not empty`,
  'with a zone': (name) => `${name} has Z or an offset`,
  'not before': (_, value) => `a time not before ${value}`,
};

const everyTime = {
  accepted: 'accepted every time',
  answered: 'an answer every time',
  known: 'valid credentials are known every time',
  'no server error': 'no 5xx',
} as const;

/** What would have been right, in words. */
export function expectedInWords(expected: Expected): string {
  switch (expected.kind) {
    case 'answer':
      return expectationInWords(expected);
    case 'rejection':
      return 'a rejection, whatever its code';
    case 'client error':
      return 'no INTERNAL_ERROR, no 5xx, no broken connection';
    case 'documented code':
      return 'exactly one of the six documented codes';
    case 'status class':
      return `${expected.statusClass}xx with ${expected.code}`;
    case 'no redirect':
      return 'no 3xx';
    case 'own answer':
      return 'an answer of the API itself';
    case 'JSON media type':
      return 'a JSON media type';
    case 'plain UTF-8':
      return 'JSON in UTF-8, without a byte order mark';
    case 'header':
      return `the header ${expected.name}`;
    case 'member':
      return rules[expected.rule](expected.name, expected.value ?? '');
    case 'own job':
      return 'a jobId of its own for each upload';
    case 'envelope':
      return `${expected.code} at ${expected.paths.join(' or ')}`;
    case 'same members':
      return 'the same members every time';
    case 'message for clients':
      return 'a message for clients';
    case 'no token':
      return 'no token in any answer';
    case 'no effect':
      return 'the proper completion of the same upload is accepted';
    case 'of a client':
      return expected.says;
    case 'every time':
      return everyTime[expected.what];
  }
}

function whatCame(actual: Actual): string {
  switch (actual.kind) {
    case 'member':
      return `${actual.name} is ${actual.value ?? 'missing'}`;
    case 'no JSON':
      return `the body is no JSON${ended(actual.says)}`;
    case 'media type':
      return actual.value === undefined ? 'no Content-Type' : `Content-Type: ${actual.value}`;
    case 'bytes':
      return `the body holds ${actual.what}`;
    case 'no header':
      return `no ${actual.name}`;
    case 'redirect':
      return `${actual.status} to ${actual.location ?? 'nowhere'}`;
    case 'envelope':
      return `${actual.code} at ${actual.paths.join(' or ')}`;
    case 'job of another case':
      return `${actual.jobId} again, as in ${actual.caseId}`;
    case 'other members':
      return `${actual.name} differs from the first answer to a control`;
    case 'leak':
      return `${actual.what}: ${actual.text}`;
    case 'token': {
      const headers = actual.headers.map((name) => `the header ${name}`);
      return `a token stands in ${[...headers, ...(actual.body ? ['the body'] : [])].join(' and ')}`;
    }
    case 'refused control': {
      const after = actual.rejections === undefined ? '' : `, after ${actual.rejections} rejections together`;
      return `${outcomeInWords(actual.outcome)}${after}`;
    }
    case 'server error':
      return 'a 5xx, or what cannot be decoded';
    case 'went away':
      return 'no answer, and none to anything that followed: the server went away with this request';
    case 'refused caller':
      return 'AUTHENTICATION_FAILED, though account and token are right';
    case 'of a client':
      return actual.says;
    case 'silence':
      return 'no answer in time';
    case 'blocked': {
      const kinds = actual.requests.map(({ kind, count }) => `${kind} (${count})`);
      return `answered by what stands in front: ${kinds.join(', ')}; ${inFrontInWords(actual.example)}`;
    }
    default:
      return outcomeInWords(actual);
  }
}

function intermittence({ failed, of, otherwise }: Intermittence): string {
  if (otherwise) return `; when repeated, ${outcomeInWords(otherwise)}: intermittent`;
  if (of !== undefined) return `; ${failed} of ${of} times for the same valid request: intermittent`;
  return `, another answer when repeated, ${failed} times: intermittent`;
}

/** What came, in words, and how often where it comes and goes. */
export const actualInWords = ({ actual, intermittent }: Pick<Failure, 'actual' | 'intermittent'>): string =>
  `${whatCame(actual)}${intermittent ? intermittence(intermittent) : ''}`;

/** A failure in one line. */
export const failureInWords = (failure: Failure): string =>
  `expected ${expectedInWords(failure.expected)}, actual ${actualInWords(failure)}`;
