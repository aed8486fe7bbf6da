import { audit } from '../../cases/audit.ts';
import { type Case, isOnce } from '../../cases/case.ts';
import { NotApplicable, type RenderedRequest, render, type Variables } from '../../cases/render.ts';
import { meets, outcomeOf, readExchange } from '../../checks/outcome.ts';
import { told } from '../../reasons/reason.ts';
import { notConfigured, notProved } from '../../reasons/run.ts';
import type { Sending } from '../../target/retry/channel.ts';
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
  /** The acceptance that followed on the same upload. */
  readonly proof?: Exchange;
}

/** A case that could not go out, with the reason. */
export type Unsent = CaseResult & { readonly status: 'untested' | 'inconclusive' };

type Role = CaseResult['role'];

type Reason = Pick<Unsent, 'status' | 'reason' | 'missing' | 'blame'>;

const unsent = (testCase: Case, role: Role, why: Reason): Unsent => ({
  case: testCase,
  role,
  judgements: [],
  ...why,
});

function renderOrReason(testCase: Case, variables: Variables): RenderedRequest | Reason {
  try {
    return render(testCase.request, variables);
  } catch (error) {
    if (!(error instanceof NotApplicable)) throw error;
    return { status: 'untested', reason: error.message, missing: error.missing };
  }
}

const tokenHeader = 'x-clevertap-token';

/** Whether a token that is meant to be wrong happens to be a real one: such a case would prove nothing. */
const isRealToken = ({ faults }: Case, { headers }: RenderedRequest, tokens: readonly string[]): boolean =>
  faults.some(({ at, kind }) => kind === 'wrong' && at?.toLowerCase() === `header:${tokenHeader}`) &&
  headers.some(([name, value]) => name.toLowerCase() === tokenHeader && tokens.includes(value));

/** An accepted completion used its upload up and started a job. */
function noteAcceptance({ journal }: Session, exchange: Exchange, upload: Upload | undefined): void {
  const { outcome, body } = readExchange(exchange);
  if (outcome.kind !== 'accepted') return;
  const { jobId } = (body.json?.value ?? {}) as { jobId?: unknown };
  journal.append({
    type: 'accepted',
    ...(upload && { uploadId: upload.uploadId }),
    ...(typeof jobId === 'string' && { jobId }),
  });
}

/** How one case goes out, beside what its role asks for. */
interface SendingOfCase extends Pick<Sending, 'onStart' | 'beside'> {
  /** Over a connection that carries nothing else. */
  readonly ownConnection?: boolean;
}

/** Sends one case for a live upload, with the retries that are safe for it. */
export async function sendCase(
  session: Session,
  testCase: Case,
  upload: Upload | undefined,
  role: Role = 'case',
  { ownConnection = false, ...timing }: SendingOfCase = {},
): Promise<Sent | Unsent> {
  const variables = session.variables(upload);
  const rendered = renderOrReason(testCase, variables);
  if ('status' in rendered) return unsent(testCase, role, rendered);
  if (isRealToken(testCase, rendered, session.tokens)) {
    const { reason } = told(notConfigured.realToken);
    return unsent(testCase, role, { status: 'untested', reason });
  }
  const problem = audit(testCase, rendered, session.contract);
  if (problem) {
    const { reason, blame } = told(notProved.bug, { message: problem });
    return unsent(testCase, role, { status: 'inconclusive', reason, blame });
  }
  const { baseUrl } = session.target;
  const exchange = await session.send(baseUrl, ownConnection ? { ...rendered, ownConnection } : rendered, {
    kind: 'case',
    what: testCase.id,
    provesAlive: role === 'control',
    mayRepeat: !isOnce(testCase),
    isAcceptable: (received) => meets(outcomeOf(received), testCase.expectation),
    ...timing,
  });
  noteAcceptance(session, exchange, upload);
  return { case: testCase, exchange, curl: curlOf(testCase, variables, baseUrl) };
}

export const wasSent = (result: Sent | Unsent): result is Sent => 'exchange' in result && 'curl' in result;
