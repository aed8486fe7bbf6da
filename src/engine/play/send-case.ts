import { audit } from '../../cases/audit.ts';
import { type Case, isOnce } from '../../cases/case.ts';
import { type RenderedRequest, render } from '../../cases/render.ts';
import { NotApplicable, type Variables } from '../../cases/template.ts';
import { readAnswer } from '../../checks/answer.ts';
import { meets } from '../../checks/expectation.ts';
import type { Upload } from '../../target/settings/configuration.ts';
import type { Exchange } from '../../target/transport/exchange.ts';
import type { CaseResult } from '../journal/result.ts';
import type { Session } from '../session/session.ts';
import { curlOf } from './curl.ts';

/** A case that went out and its exchange. */
export interface Sent {
  readonly case: Case;
  readonly exchange: Exchange;
  readonly curl: string;
}

/** A case that could not go out, with the reason. */
export type Unsent = CaseResult & { readonly status: 'untested' | 'inconclusive' };

type Role = CaseResult['role'];

const unsent = (
  sent: Case,
  role: Role,
  status: Unsent['status'],
  reason: string,
  suiteBug = false,
): Unsent => ({
  case: sent,
  role,
  status,
  judgements: [],
  reason,
  ...(suiteBug && { blame: 'suite' as const }),
});

function renderOrReason(sent: Case, variables: Variables): RenderedRequest | string {
  try {
    return render(sent.request, variables);
  } catch (error) {
    if (error instanceof NotApplicable) return error.message;
    throw error;
  }
}

const tokenHeader = 'x-clevertap-token';

/** Whether a token that is meant to be wrong happens to be a real one: such a case would prove nothing. */
const isRealToken = ({ faults }: Case, { headers }: RenderedRequest, tokens: readonly string[]): boolean =>
  faults.some(({ at, kind }) => kind === 'wrong' && at?.toLowerCase() === `header:${tokenHeader}`) &&
  headers.some(([name, value]) => name.toLowerCase() === tokenHeader && tokens.includes(value));

/** An accepted completion used its upload up and started a job. */
function noteAcceptance({ journal }: Session, exchange: Exchange, upload: Upload | undefined): void {
  const { kind, json } = readAnswer(exchange);
  if (kind !== 'accepted') return;
  const { jobId } = (json?.value ?? {}) as { jobId?: unknown };
  journal.append({
    type: 'accepted',
    ...(upload && { uploadId: upload.uploadId }),
    ...(typeof jobId === 'string' && { jobId }),
  });
}

/** Sends one case for a live upload, with the retries that are safe for it. */
export async function sendCase(
  session: Session,
  sent: Case,
  upload: Upload | undefined,
  role: Role = 'case',
): Promise<Sent | Unsent> {
  const variables = session.variables(upload);
  const rendered = renderOrReason(sent, variables);
  if (typeof rendered === 'string') return unsent(sent, role, 'untested', rendered);
  if (isRealToken(sent, rendered, session.tokens)) {
    return unsent(sent, role, 'untested', 'the token of this case happens to be a real one');
  }
  const problem = audit(sent, rendered, session.contract);
  if (problem) return unsent(sent, role, 'inconclusive', `bug of the suite: ${problem}`, true);
  const { baseUrl } = session.target;
  const exchange = await session.send(baseUrl, rendered, {
    kind: 'case',
    what: sent.id,
    provesAlive: role === 'control',
    mayRepeat: !isOnce(sent),
    isAcceptable: (received) => meets(readAnswer(received), sent.expectation),
  });
  noteAcceptance(session, exchange, upload);
  return { case: sent, exchange, curl: curlOf(sent, variables, baseUrl) };
}

export const wasSent = (result: Sent | Unsent): result is Sent => 'exchange' in result && 'curl' in result;
