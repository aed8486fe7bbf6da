import { codeOf, readAnswer } from '../checks/answer.ts';
import type { Exchange, Payload } from '../target/exchange.ts';
import { askForUrl } from '../target/provision.ts';
import type { CaseResult } from './result.ts';
import type { Session } from './session.ts';

const catalogIn = (body: Payload | undefined): string | undefined =>
  body && 'text' in body ? /"catalogId":(\d+)/.exec(body.text)?.[1] : undefined;

const ask = ({ target, contract, transport }: Session, catalogId: string): Promise<Exchange> =>
  askForUrl({ target: { ...target, catalogId }, contract, transport }, 'products.csv');

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

/** A failed case about an unknown catalog is untested where that catalog, a real one's neighbour, may exist. */
export async function excused(session: Session, result: CaseResult): Promise<CaseResult> {
  const { case: sent, status, exchange } = result;
  const catalogId = catalogIn(exchange?.request.body);
  if (!sent.catalogMayExist || status !== 'failed' || !exchange || !catalogId) return result;
  if (!(await mayExist(session, catalogId, exchange))) return result;
  return { ...result, status: 'untested', judgements: [], reason: `the catalog ${catalogId} may exist` };
}
