import { codeOf, readAnswer } from '../../checks/answer.ts';
import { NotSent } from '../../target/retry/limits.ts';
import type { Exchange, Payload } from '../../target/transport/exchange.ts';
import { askForUrl } from '../../target/uploads/provision.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';

const catalogIn = (body: Payload | undefined): string | undefined =>
  body && 'text' in body ? /"catalogId":(\d+)/.exec(body.text)?.[1] : undefined;

const ask = ({ target, contract, send }: Session, catalogId: string): Promise<Exchange> =>
  askForUrl({ target: { ...target, catalogId }, contract, send }, 'products.csv');

const isNotFound = (exchange: Exchange) =>
  codeOf(readAnswer(exchange)) === 'CATALOG_NOT_FOUND' || exchange.response?.status === 404;

const issues = (exchange: Exchange) => Math.floor((exchange.response?.status ?? 0) / 100) === 2;

/**
 * Whether a catalog may exist after all. The companion operation knows catalogs too: it tells, if it issues URLs for
 * the real one. If it does not, only an accepted completion speaks against the server.
 */
async function mayExist(session: Session, catalogId: string, exchange: Exchange): Promise<boolean> {
  if (!issues(await ask(session, session.target.catalogId))) return readAnswer(exchange).kind !== 'accepted';
  return !isNotFound(await ask(session, catalogId));
}

type Excuse = (
  session: Session,
  result: CaseResult,
  exchange: Exchange,
) => Promise<Partial<CaseResult> | undefined>;

/** A catalog that is meant to be unknown is a real one's neighbour, and may exist. */
const neighbour: Excuse = async (session, { case: sent }, exchange) => {
  const catalogId = sent.catalogMayExist ? catalogIn(exchange.request.body) : undefined;
  if (!catalogId || !(await mayExist(session, catalogId, exchange))) return undefined;
  return { status: 'untested', reason: `the catalog ${catalogId} may exist` };
};

/** The header that is meant to make the target fail inside did nothing. */
const idleFaultHeader: Excuse = async (_, { case: sent }, exchange) =>
  sent.requirement === 'error.internal' && readAnswer(exchange).kind === 'accepted'
    ? {
        status: 'untested',
        reason: 'the fault header did not make the target fail: check CONFORMANCE_FAULT_HEADER',
      }
    : undefined;

const excuses: readonly Excuse[] = [neighbour, idleFaultHeader];

/** What may not be asked for any more leaves the failure unconfirmed. */
function unconfirmed(error: unknown): Partial<CaseResult> {
  if (!(error instanceof NotSent)) throw error;
  return { status: error.status, reason: `not confirmed; ${error.message}`, blame: error.blame };
}

/** A failed case that shows a mistake in the configuration, or nothing at all, is not held against the server. */
export async function excused(session: Session, result: CaseResult): Promise<CaseResult> {
  const { status, exchange } = result;
  if (status !== 'failed' || !exchange) return result;
  for (const excuse of excuses) {
    const found = await excuse(session, result, exchange).catch(unconfirmed);
    if (found) return { ...result, ...found, judgements: [] };
  }
  return result;
}
