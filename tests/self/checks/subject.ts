import type { Case } from '../../../src/cases/case.ts';
import type { Judgement, RunCheck, RunSubject, Subject } from '../../../src/checks/check.ts';
import { readExchange } from '../../../src/checks/outcome.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import type { ErrorCode } from '../../../src/contract/error-code.ts';
import type { Expectation } from '../../../src/contract/expectation.ts';
import type { Fault } from '../../../src/contract/requirement.ts';
import type { Exchange, Headers, Payload, TransportError } from '../../../src/target/transport/exchange.ts';

const contract = loadContract();

/** An exchange and its case, as far as a test cares; everything else is unremarkable. */
export interface Told {
  readonly status?: number;
  readonly headers?: Headers;
  /** Text as it is, bytes in base64, anything else as JSON. */
  readonly body?: unknown;
  readonly transportError?: TransportError;
  readonly fault?: Fault;
  readonly expectation?: Partial<Expectation>;
  readonly requirement?: string;
  readonly caseId?: string;
  readonly method?: string;
  /** Body of the request. */
  readonly sent?: string;
  readonly tokens?: readonly string[];
  readonly startedAt?: string;
}

/** What the three documented properties look like. */
export const completed = {
  status: 'PROCESSING',
  jobId: 'job_xyz789',
  estimatedCompletionTime: '2025-11-06T10:45:00Z',
};

/** A rejection in the envelope of the examples. */
export const refusal = (code: ErrorCode, message = 'No.') => ({ error: { code, message } });

export const jsonType: Headers[number] = ['Content-Type', 'application/json'];

const textOf = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));

const payloadOf = (body: unknown): Payload =>
  Buffer.isBuffer(body) ? { base64: body.toString('base64') } : { text: textOf(body ?? '') };

function caseOf(told: Told): Case {
  const method = told.method ?? 'POST';
  return {
    id: told.caseId ?? 'endpoint.accepts-post/sample',
    requirement: told.requirement ?? 'endpoint.accepts-post',
    variant: 'sample',
    batch: 'sample',
    observed: (told.requirement ?? '').startsWith('observed.'),
    title: 'a sample',
    profile: 'smoke',
    faults: told.fault ? [told.fault] : [],
    request: { method, path: contract.path, headers: [] },
    expectation: { accepted: true, codes: [], plain: [], ...told.expectation },
  };
}

function exchangeOf({
  status = 200,
  headers = [jsonType],
  body,
  transportError,
  sent,
  ...told
}: Told): Exchange {
  return {
    request: {
      method: told.method ?? 'POST',
      url: `https://target.example${contract.path}`,
      headers: [],
      ...(sent !== undefined && { body: { text: sent } }),
    },
    ...(transportError ? { transportError } : { response: { status, headers, body: payloadOf(body) } }),
    startedAt: told.startedAt ?? '2025-11-06T10:30:00.000Z',
    durationMs: 12,
    earlierAttempts: [],
  };
}

/** What a check looks at, made from what is told. */
export function subjectOf(told: Told): Subject & RunSubject {
  const exchange = exchangeOf(told);
  return {
    case: caseOf(told),
    exchange,
    role: 'case',
    ...readExchange(exchange),
    contract,
    tokens: told.tokens ?? ['AbC-dEf-1234'],
  };
}

/** Each requirement that was judged, as `held` or `failed`. */
export type Outcome = Readonly<Record<string, 'held' | 'failed'>>;

/** Judgements in short: a requirement that failed once has failed. */
export function outcomeOf(judgements: readonly Judgement[]): Outcome {
  const entries = judgements.map(
    ({ requirement, failure }) => [requirement, failure ? 'failed' : 'held'] as const,
  );
  const failed = entries.filter(([, outcome]) => outcome === 'failed');
  return Object.fromEntries([...entries, ...failed]);
}

/** Nothing was sent but completions. */
export const noOthers = { sent: 0, lost: 0 };

/** The ids of the cases that a check of a whole run blames. */
export const blamed = (check: RunCheck, run: readonly Told[]): string[] =>
  check
    .judge(run.map(subjectOf), noOthers)
    .filter(({ failure }) => failure)
    .map(({ caseId }) => caseId);
