import type { Blame } from '../../checks/finding.ts';
import { codeOf, type Reading, readExchange, statusOf } from '../../checks/outcome.ts';
import { isOwn } from '../../checks/who-answered/own-answers.ts';
import { outcomeInWords } from '../../checks/words.ts';
import type { ErrorCode } from '../../contract/error-code.ts';
import type { Target } from '../../target/settings/configuration.ts';
import type { Exchange } from '../../target/transport/exchange.ts';
import { isFromGateway } from '../../target/transport/gateway.ts';
import { cureForError } from '../../target/transport/transport-error.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { AnswerWatch } from '../session/answer-watch.ts';
import { accountProblem } from './account-problems.ts';

/** Why a valid request was not accepted, who can act on it, and how. */
export interface Diagnosis {
  readonly reason: string;
  readonly blame: Blame;
  readonly cure: string;
}

type Cure = readonly [blame: Blame, cure: string];

const credentials: Cure = [
  'account',
  'check that CLEVERTAP_TOKEN is a live token of CLEVERTAP_ACCOUNT_ID, that the region is the account’s, and that the Catalogs feature is enabled',
];
const permission: Cure = [
  'account',
  'use an account that may complete uploads, with the Catalogs feature enabled',
];

function cureForCode(code: ErrorCode, byId: boolean): Cure {
  const cures: Readonly<Record<ErrorCode, Cure>> = {
    AUTHENTICATION_FAILED: credentials,
    AUTHORIZATION_FAILED: permission,
    CATALOG_NOT_FOUND: ['account', 'set CLEVERTAP_CATALOG_ID to a catalog of this account'],
    UPLOAD_NOT_FOUND: byId
      ? ['account', 'give uploads that are ready, belong to this catalog and are not completed yet']
      : ['server', 'the upload was made through a signed URL of this very server just before'],
    CATALOG_INVALID_REQUEST: byId
      ? ['account', 'set CLEVERTAP_UPLOAD_FILE_NAME and CLEVERTAP_UPLOAD_FILE_SIZE to what the uploads hold']
      : ['server', 'the request is valid by the page'],
    INTERNAL_ERROR: ['server', 'see the logs of the server'],
  };
  return cures[code];
}

const elsewhere: Cure = ['account', 'set CLEVERTAP_REGION or CLEVERTAP_BASE_URL to where the API is'];
const noSuchPath: Cure = [
  'account',
  'nothing of the API is there: set CLEVERTAP_REGION, or CLEVERTAP_BASE_URL to its origin, without any part of its path',
];
/** Who can act on what something in front of the API answers in its place, and how. */
export const letPass = {
  blame: 'gateway',
  cure: 'let the requests of this client pass what stands in front of the API, or set CLEVERTAP_BASE_URL to where nothing does',
} as const;

/** Whether an answer looks like that of another service: a web page, a redirect or an unknown path, and no JSON. */
const isWebPage = ({ outcome, body }: Reading): boolean =>
  !body.json && (/^\s*</.test(body.text) || outcome.kind === 'redirected' || statusOf(outcome) === 404);

/** Whether an acceptance, given to a wrong token too, has nothing of the API's. */
export const isElsewhere = (reading: Reading): boolean =>
  isWebPage(reading) || (reading.outcome.kind === 'accepted' && !isOwn(reading));

// A router's answer to a path, or to a method on it, that it does not know (RFC 9110 sections 15.5.5, 15.5.6 and 15.6.2).
const unknownPath: ReadonlySet<number> = new Set([404, 405, 410, 501]);

function cureForStatus(reading: Reading, apiWasSeen: boolean): Cure {
  const status = statusOf(reading.outcome);
  if (!apiWasSeen && (unknownPath.has(status) || reading.outcome.kind === 'accepted')) return noSuchPath;
  if (status === 429) return ['network', 'lower --rate, or wait until the limit is lifted'];
  if (isFromGateway(status)) {
    return ['network', 'wait until the server behind the gateway is back'];
  }
  if (status === 401) return credentials;
  if (status === 403) return permission;
  if (status < 500 && isWebPage(reading)) return elsewhere;
  if (reading.outcome.kind === 'redirected')
    return ['server', 'if the API moved, set the base URL to where it is'];
  return ['server', 'if the base URL is not that of the API, set the right one'];
}

/** What a diagnosis can draw upon besides the answer. */
export interface Known {
  readonly target?: Pick<Target, 'uploads'>;
  readonly answers?: Pick<AnswerWatch, 'inFront' | 'apiWasSeen'>;
}

/** Reads out of a control's answer why it was not accepted. */
export function diagnose(exchange: Exchange, { target, answers }: Known = {}): Diagnosis {
  const reading = readExchange(exchange);
  const { outcome, body } = reading;
  const reason = `the valid request got ${outcomeInWords(outcome)}`;
  if (exchange.transportError) {
    const { kind, message } = exchange.transportError;
    return {
      reason: `no answer: ${kind} (${excerpt(message)})`,
      // No proxy re-encodes a body, so a wrong Content-Encoding is the server's.
      blame: kind === 'undecodable' ? 'server' : 'network',
      cure: cureForError[kind],
    };
  }
  const found = answers?.inFront(exchange);
  if (found) return { reason: `the valid request was ${outcomeInWords(found)}`, ...letPass };
  const code = codeOf(outcome);
  const [blame, cure] = code
    ? cureForCode(code, target?.uploads !== undefined)
    : cureForStatus(reading, answers?.apiWasSeen() ?? true);
  // A message can tell more than its code, but only an account's problem can be cured in an account.
  return { reason, blame, cure: (blame === 'account' && accountProblem(body.text)) || cure };
}
