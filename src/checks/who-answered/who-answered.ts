import { type Exchange, header } from '../../target/transport/exchange.ts';
import { isGatewayRefusal, tellsOfUpstream } from '../../target/transport/gateway.ts';
import { codesOf, type InFront, type Reading, statusOf } from '../outcome.ts';
import { frameworks } from './frameworks.ts';
import { formOf, isOwn, type OwnAnswers, serverOf } from './own-answers.ts';
import { firewallWords, type Product, products } from './products.ts';

// A page tells who made it near its beginning.
const longestRead = 16 * 1024;

const isPage = ({ page }: { readonly page?: RegExp }, text: string) => page?.test(text) ?? false;

function carries({ header: own }: Product, headers: Parameters<typeof header>[0]): boolean {
  const value = own && header(headers, own[0]);
  return value !== undefined && Boolean(own?.[1].test(value));
}

type Answered = Pick<Exchange, 'request' | 'response'>;

/** The product whose own answer this is, by its page or a header that it puts on nothing else. */
function signedBy({ response }: Answered, text: string): Product | undefined {
  return products.find((product) => isPage(product, text) || carries(product, response?.headers ?? []));
}

/** The product that would have added a header to an answer of the API, as it did to all others. */
const heldBackBy = ({ response }: Answered, { headers }: OwnAnswers): Product | undefined =>
  products.find(
    ({ passingOn }) =>
      passingOn !== undefined &&
      headers.has(passingOn) &&
      header(response?.headers ?? [], passingOn) === undefined,
  );

const namedBy = (server: string): Product | undefined =>
  products.find((product) => product.server?.test(server));

// They put their name on everything that they send: what comes without it does not come from them.
const alwaysNamed =
  /^(gunicorn|uvicorn|hypercorn|daphne|werkzeug|wsgiserver|waitress|kestrel|microsoft-iis|jetty|cowboy|apache|nginx|openresty|webrick|thin)/;

/** Whether another server answered than all that the API itself answers come from. */
function isOtherServer(exchange: Answered, { servers }: OwnAnswers): boolean {
  const server = serverOf(exchange);
  return server === '' ? [...servers].every((own) => alwaysNamed.test(own)) : !servers.has(server);
}

const unnamed = { name: undefined };

/** A redirect to what was asked for, which only sets a cookie: bot protection does so, and no API. */
const leadsBack = ({ request, response }: Answered): boolean => {
  const location = header(response?.headers ?? [], 'location');
  if (location === undefined || Math.floor((response?.status ?? 0) / 100) !== 3) return false;
  return (
    URL.canParse(location, request.url) && new URL(location, request.url).href === new URL(request.url).href
  );
};

/** What answered instead of the API, as far as its answer tells; undefined: nothing shows that it was not the API. */
function productOf(
  exchange: Answered,
  status: number,
  text: string,
  own: OwnAnswers | undefined,
): Pick<Product, 'name'> | typeof unnamed | undefined {
  const signed = signedBy(exchange, text);
  if (signed) return signed;
  if (frameworks.some((framework) => isPage(framework, text))) return undefined;
  const named = namedBy(header(exchange.response?.headers ?? [], 'server') ?? '');
  if (named) return named;
  if (leadsBack(exchange) || isGatewayRefusal(status) || firewallWords.test(text)) return unnamed;
  return own && (heldBackBy(exchange, own) ?? (isOtherServer(exchange, own) ? unnamed : undefined));
}

// A gateway says 501 and 505 of itself; its other 5xx tell that the server behind it failed, or did not answer.
const ownFailures: ReadonlySet<number> = new Set([501, 505]);
const refuses = /\b(blocked|denied|forbidden|rejected|captcha)\b/i;

/** Whether something in front that gave this answer speaks of the server behind it, and not of the request. */
const isAboutUpstream = (status: number, text: string): boolean =>
  tellsOfUpstream(status) || (status >= 500 && !ownFailures.has(status) && !refuses.test(text));

/**
 * What shows that something in front of the API refused the request in its place; undefined for an answer of the API's
 * own, and for one that only tells that the API did not answer. One of the documented codes is the API's own; so is a
 * framework's page, and so is whatever looks as the API's own answers do, or about which nothing is known.
 */
export function inFront(
  exchange: Answered,
  reading: Reading,
  own: OwnAnswers | undefined,
): InFront | undefined {
  const { response } = exchange;
  const { text } = reading.body;
  const status = statusOf(reading.outcome);
  // An acceptance in JSON is for the checks of its members.
  const isAccepted = reading.outcome.kind === 'accepted' && reading.body.json !== undefined;
  if (!response || isOwn(reading) || isAccepted || isAboutUpstream(status, text)) return undefined;
  const product = productOf(exchange, status, text.slice(0, longestRead), own);
  return product && asInFront(exchange, reading, own, product.name);
}

/** An answer as one of something in front. */
export const asInFront = (
  { response }: Answered,
  { outcome, body }: Reading,
  own: OwnAnswers | undefined,
  product?: string,
): InFront => ({
  kind: 'answered in front',
  status: statusOf(outcome),
  form: formOf(body),
  server: header(response?.headers ?? [], 'server'),
  product,
  api: { forms: [...(own?.forms ?? [])], servers: [...(own?.servers ?? [])] },
});

// Framework pages have the statuses of what is wrong with a request; these say only that somebody is not welcome, or that
// nothing is there any more, as the router before a server that starts anew does.
const unwelcome: ReadonlySet<number> = new Set([403, 404, 406, 423, 425, 451]);

/** Whether an answer is a page of refusal that nothing tells the maker of: no framework's, and without a code. */
export const isNobodysPage = ({ outcome, body }: Reading): boolean =>
  unwelcome.has(statusOf(outcome)) &&
  codesOf(outcome).length === 0 &&
  !body.json &&
  !frameworks.some((framework) => isPage(framework, body.text));
