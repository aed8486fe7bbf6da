import type { Batch } from '../../cases/case.ts';
import { codeOf, outcomeOf, readExchange } from '../../checks/outcome.ts';
import { type Reason, told, type Values } from '../../reasons/reason.ts';
import { notConfigured } from '../../reasons/run.ts';
import { NotSent } from '../../target/retry/limits.ts';
import type { Target } from '../../target/settings/configuration.ts';
import type { Exchange } from '../../target/transport/exchange.ts';
import { askForUrl } from '../../target/uploads/provision.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import type { Concluded } from './conclude.ts';

const ask = ({ target, contract, send }: Session, asked: Partial<Target>): Promise<Exchange> =>
  askForUrl({ target: { ...target, ...asked }, contract, send }, 'products.csv', false);

const isNotFound = (exchange: Exchange) =>
  codeOf(outcomeOf(exchange)) === 'CATALOG_NOT_FOUND' || exchange.response?.status === 404;

const issues = (exchange: Exchange) => Math.floor((exchange.response?.status ?? 0) / 100) === 2;

/**
 * Whether a catalog may exist after all. The companion operation knows catalogs too: it tells, if it issues URLs for
 * the real one. If it does not, only an accepted completion speaks against the server.
 */
async function mayExist(session: Session, catalogId: string, exchange: Exchange): Promise<boolean> {
  if (!issues(await ask(session, {}))) return outcomeOf(exchange).kind !== 'accepted';
  return !isNotFound(await ask(session, { catalogId }));
}

/** How a result stands for a reason. */
function standing(row: Reason, values: Values = {}): Partial<CaseResult> {
  const { reason, blame } = told(row, values);
  return { status: row.status, reason, ...(blame && { blame }) };
}

/** What has to be so for a failure to say something about the server; gives what is so instead. */
type Precondition = (
  session: Session,
  result: CaseResult,
  exchange: Exchange,
) => Promise<Partial<CaseResult> | undefined>;

/** The catalog that a request names, whatever else is wrong with its text. */
function catalogIn({ body }: Exchange['request']): string | undefined {
  try {
    const { catalogId } = JSON.parse(body && 'text' in body ? body.text : '') as { catalogId?: unknown };
    return catalogId === undefined ? undefined : String(catalogId);
  } catch {
    return undefined;
  }
}

/** A catalog that is meant to be unknown is a real one's neighbour, and may exist. */
const isUnknownCatalog: Precondition = async (session, { case: testCase }, exchange) => {
  const catalogId = testCase.catalogMayExist ? catalogIn(exchange.request) : undefined;
  if (!catalogId || !(await mayExist(session, catalogId, exchange))) return undefined;
  return standing(notConfigured.catalogMayExist, { catalogId });
};

/** The header that is meant to make the target fail inside has to do so. */
const failsInside: Precondition = async (_, { case: { faults } }, exchange) =>
  faults.some(({ kind }) => kind === 'server-failure') && outcomeOf(exchange).kind === 'accepted'
    ? standing(notConfigured.faultHeader)
    : undefined;

const aboutPermission =
  /permission|not allowed|not permitted|forbidden|no access|access (is )?denied|not authori[sz]ed for/i;
const refused = 'AUTHENTICATION_FAILED';
// The largest number that JSON surely keeps (RFC 8259 section 6): no catalog has it.
const anyOtherCatalog = String(Number.MAX_SAFE_INTEGER);

/** Whether an answer shows that the credentials in its request are somebody's. */
function knowsCaller(exchange: Exchange): boolean {
  const code = codeOf(outcomeOf(exchange));
  return issues(exchange) || (code !== undefined && code !== refused);
}

/**
 * Valid credentials without permission that are refused as a wrong token is may be dead ones: the companion operation
 * tells, or the message. Where nothing does, the answer says nothing about the server.
 */
const callerIsKnown: Precondition = async (session, { case: testCase }, exchange) => {
  const { restricted, catalogId, otherCatalogId = anyOtherCatalog } = session.target;
  const { outcome, body } = readExchange(exchange);
  if (testCase.requirement !== 'authorization.catalog' || !restricted || codeOf(outcome) !== refused)
    return undefined;
  if (aboutPermission.test(body.text)) return undefined;
  for (const catalog of [catalogId, otherCatalogId]) {
    if (knowsCaller(await ask(session, { credentials: restricted, catalogId: catalog }))) return undefined;
  }
  return standing(notConfigured.restricted, { code: refused });
};

const preconditions: readonly Precondition[] = [isUnknownCatalog, failsInside, callerIsKnown];

/** A limit kept us from confirming the failure: report the limit instead. */
function unconfirmed(error: unknown): Partial<CaseResult> {
  if (!(error instanceof NotSent)) throw error;
  const { reason } = told(notConfigured.fault, { reason: error.message });
  return { status: error.status, reason, blame: error.blame };
}

async function unlessUnmet(session: Session, result: Concluded): Promise<Concluded> {
  const { status, exchange } = result;
  if (status !== 'failed' || !exchange) return result;
  for (const precondition of preconditions) {
    const unmet = await precondition(session, result, exchange).catch(unconfirmed);
    if (unmet) return { ...result, ...unmet, judgements: [] };
  }
  return result;
}

/** Results in which a failure that only shows an unmet precondition is not held against the server. */
export const dropUnmet = (
  session: Session,
  _batch: Batch,
  results: readonly Concluded[],
): Promise<Concluded[]> => Promise.all(results.map((result) => unlessUnmet(session, result)));
