import { type InFront, type Reading, readExchange, statusOf } from '../../checks/outcome.ts';
import { learned, type OwnAnswers } from '../../checks/who-answered/own-answers.ts';
import { asInFront, inFront, isNobodysPage } from '../../checks/who-answered/who-answered.ts';
import type { Blocked } from '../../target/retry/retry-policy.ts';
import { type Exchange, header } from '../../target/transport/exchange.ts';

/** What is known of a request before any answer to it. */
export interface Watched {
  /** Any working target answers it, whatever else is wrong with the target. */
  readonly provesAlive: boolean;
  /** Any working target has something at its path, for its method. */
  readonly isServed: boolean;
}

/** What a run learns of who answers its requests. */
export interface AnswerWatch {
  /** What shows that something in front of the API answered in its place; undefined: the API did. */
  readonly inFront: (exchange: Exchange) => InFront | undefined;
  /** Whether the like of an answer in front was gone when the same request was sent again. */
  readonly comesAndGoes: (exchange: Exchange) => boolean;
  /** Whether anything came that was surely the API's own. */
  readonly apiWasSeen: () => boolean;
  /** Whether the API accepted a completion. */
  readonly hasAccepted: () => boolean;
  /** Watches one request with its repetitions: whether what came may be somebody else's, and what came in the end. */
  readonly watched: (request: Watched) => {
    readonly blocked: (exchange: Exchange) => Blocked | undefined;
    readonly note: (exchange: Exchange) => void;
  };
}

// Pages without any sign that stay when the request is repeated are the server's own, so that repeating tells nothing more.
const enough = 3;

/** A page as one that comes again, with another number of its own, is known. */
const keyOf = ({ outcome, body: { text } }: Reading): string =>
  `${statusOf(outcome)} ${text.slice(0, 2000).replace(/[\da-f]{8,}|\d+/gi, '#')}`;

// Before anything of the API was seen, nothing tells that these come and go: a base URL that is not the API's, a door.
const untilSeen: ReadonlySet<number> = new Set([301, 302, 303, 307, 308, 401, 404, 407]);
const staysSo = ({ outcome }: Reading) => untilSeen.has(statusOf(outcome));

// What a router says of a server that is started anew.
const notFound = 404;

/** How an answer looks without its body, which one to HEAD has not (RFC 9110 section 9.3.2). */
function headOf({ response }: Exchange): string {
  const { status = 0, headers = [] } = response ?? {};
  return [status, ...['server', 'content-type', 'content-length'].map((name) => header(headers, name))].join(
    ' ',
  );
}

/** Watches the answers of a run from its beginning. */
export function watchAnswers(): AnswerWatch {
  let own: OwnAnswers | undefined;
  let accepted = false;
  let stayed = 0;
  // What was gone when the same request was sent again. A page of refusal that nobody signs and that comes and goes is
  // no application's.
  const passing = new Set<string>();
  const isPassing = (reading: Reading) => passing.size > 0 && passing.has(keyOf(reading));
  const heads = new Map<string, InFront>();
  const find = (exchange: Exchange): InFront | undefined => {
    if (exchange.request.method === 'HEAD' && heads.has(headOf(exchange))) return heads.get(headOf(exchange));
    const reading = readExchange(exchange);
    const found = inFront(exchange, reading, own);
    if (found) heads.set(headOf(exchange), found);
    if (found) return found;
    return isPassing(reading) && isNobodysPage(reading) ? asInFront(exchange, reading, own) : undefined;
  };
  const blockedIn = (
    exchange: Exchange,
    reading: Reading,
    { provesAlive, isServed }: Watched,
  ): Blocked | undefined => {
    if (find(exchange)) return 'surely';
    const isSettled = stayed >= enough && !provesAlive;
    if (isSettled || !isNobodysPage(reading)) return undefined;
    return isServed && statusOf(reading.outcome) === notFound ? 'nowhere' : 'perhaps';
  };
  return {
    inFront: find,
    comesAndGoes: (exchange) => isPassing(readExchange(exchange)),
    apiWasSeen: () => own !== undefined,
    hasAccepted: () => accepted,
    watched: (request) => {
      const pages = new Set<string>();
      return {
        blocked: (exchange) => {
          const reading = readExchange(exchange);
          if (!own && staysSo(reading)) return undefined;
          const blocked = blockedIn(exchange, reading, request);
          if (blocked) pages.add(keyOf(reading));
          return blocked;
        },
        note: (exchange) => {
          const reading = readExchange(exchange);
          own = learned(own, exchange, reading);
          accepted ||= reading.outcome.kind === 'accepted';
          if (pages.size === 0 || !exchange.response) return;
          if (!pages.has(keyOf(reading))) for (const page of pages) passing.add(page);
          else if (!find(exchange)) stayed += 1;
        },
      };
    },
  };
}
