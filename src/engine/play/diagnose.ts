import type { Blame } from '../../checks/finding.ts';
import { codeOf, type Reading, readExchange, statusOf } from '../../checks/outcome.ts';
import { isOwn } from '../../checks/who-answered/own-answers.ts';
import { outcomeInWords } from '../../checks/words.ts';
import { answeredInFront } from '../../reasons/in-front.ts';
import { noAnswer } from '../../reasons/no-answer.ts';
import { type Blamed, told } from '../../reasons/reason.ts';
import {
  accountProblems,
  givenRefusedWith,
  refusedPlainly,
  refusedWith,
} from '../../reasons/valid-refused.ts';
import type { Target } from '../../target/settings/configuration.ts';
import type { Exchange } from '../../target/transport/exchange.ts';
import { isFromGateway } from '../../target/transport/gateway.ts';
import { limitIn } from '../../target/transport/limiter.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { AnswerWatch } from '../session/answer-watch.ts';

/** Why a valid request was not accepted, who can act on it, and how. */
export interface Diagnosis {
  readonly reason: string;
  readonly blame: Blame;
  readonly cure: string;
}

/** Whether an answer looks like that of another service: a web page, a redirect or an unknown path, and no JSON. */
const isWebPage = ({ outcome, body }: Reading): boolean =>
  !body.json && (/^\s*</.test(body.text) || outcome.kind === 'redirected' || statusOf(outcome) === 404);

/** Whether an acceptance, given to a wrong token too, has nothing of the API's. */
export const isElsewhere = (reading: Reading): boolean =>
  isWebPage(reading) || (reading.outcome.kind === 'accepted' && !isOwn(reading));

// What a router does not know it refuses, whatever its status; 401 and 403 may be about credentials, and 501 about a method.
const isRefusal = (status: number) => (status >= 400 && status < 500) || status === 501;
const aboutCaller: ReadonlySet<number> = new Set([401, 403]);

/** Where a redirect sends the same path, and the base URL that this speaks of. */
function movedTo({ request }: Exchange, { outcome }: Reading, base: string | undefined) {
  const location = outcome.kind === 'redirected' ? outcome.location : undefined;
  if (base === undefined || !location || !URL.canParse(location, request.url)) return undefined;
  const to = new URL(location, request.url);
  const path = new URL(request.url).pathname.slice(new URL(base).pathname.replace(/\/$/, '').length);
  if (!to.pathname.endsWith(path)) return undefined;
  const baseUrl = `${to.origin}${to.pathname.slice(0, -path.length)}`;
  return baseUrl === base ? undefined : { location: excerpt(to.href), baseUrl: excerpt(baseUrl) };
}

function rowForStatus(reading: Reading, exchange: Exchange, apiWasSeen: boolean): Blamed {
  const status = statusOf(reading.outcome);
  const { noSuchPath, tooMany, behindGateway, unauthorized, forbidden, elsewhere, redirected, other } =
    refusedPlainly;
  if (limitIn(exchange)) return tooMany;
  const isUnknown = isRefusal(status) && !aboutCaller.has(status) && !isFromGateway(status);
  if (!apiWasSeen && (isUnknown || reading.outcome.kind === 'accepted')) return noSuchPath;
  if (isFromGateway(status)) return behindGateway;
  if (status === 401) return unauthorized;
  if (status === 403) return forbidden;
  if (status < 500 && isWebPage(reading)) return elsewhere;
  return reading.outcome.kind === 'redirected' ? redirected : other;
}

/** The usual problem of an account that an answer's text tells of, if it is one. */
export const accountProblem = (text: string) =>
  accountProblems.find(({ tells }) => tells.test(text.slice(0, 4096)));

/** What a diagnosis can draw upon besides the answer. */
export interface Known {
  readonly target?: Pick<Target, 'uploads' | 'baseUrl'>;
  readonly answers?: Pick<AnswerWatch, 'inFront' | 'apiWasSeen'>;
}

/** Reads out of a control's answer why it was not accepted. */
export function diagnose(exchange: Exchange, { target, answers }: Known = {}): Diagnosis {
  const reading = readExchange(exchange);
  const { outcome, body } = reading;
  if (exchange.transportError) {
    const { kind, message } = exchange.transportError;
    return told(noAnswer[kind], { kind, message: excerpt(message) });
  }
  const moved = movedTo(exchange, reading, target?.baseUrl);
  if (moved) return told(refusedPlainly.moved, { outcome: outcomeInWords(outcome), ...moved });
  const found = limitIn(exchange) ? undefined : answers?.inFront(exchange);
  if (found) return told(answeredInFront.validBlocked, { outcome: outcomeInWords(found) });
  const code = codeOf(outcome);
  const row: Blamed = code
    ? (target?.uploads ? givenRefusedWith : refusedWith)[code]
    : rowForStatus(reading, exchange, answers?.apiWasSeen() ?? true);
  // A message can tell more than its code, but only an account's problem can be cured in an account.
  const problem = row.blame === 'account' && accountProblem(body.text);
  return told<Blamed>(problem || row, { outcome: outcomeInWords(outcome) });
}
