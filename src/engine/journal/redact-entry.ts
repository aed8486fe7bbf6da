import type { Attributed } from '../../checks/check.ts';
import type { Redact } from '../../target/redaction/redaction.ts';
import { clippedAnew, type Exchange, type ReceivedResponse } from '../../target/transport/exchange.ts';
import type { Entry } from './entry.ts';
import type { BatchResult, CaseResult } from './result.ts';

// Our own words stay as they are, whatever a secret may be: only what comes from outside is looked through.
const redactExchange = (exchange: Exchange, redact: Redact): Exchange => ({
  ...exchange,
  request: redact(exchange.request),
  ...(exchange.response && { response: clipped(redact(exchange.response)) }),
  ...(exchange.transportError && {
    transportError: { ...exchange.transportError, message: redact(exchange.transportError.message) },
  }),
});

// Longer than any answer of the documented form; what is kept here is kept for every case until the record is written.
const keptOfBody = 64 * 1024;

const clipped = (response: ReceivedResponse): ReceivedResponse => ({
  ...response,
  body: clippedAnew(response.body, keptOfBody),
});

// What these members of a failure hold is our own.
const own = new Set(['kind', 'rule', 'code', 'error', 'what', 'caseId']);

function redactWithin<T>(value: T, redact: Redact): T {
  if (typeof value === 'string') return redact(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => redactWithin(item, redact)) as T;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    own.has(name) ? member : redactWithin(member, redact),
  ]);
  return Object.fromEntries(members) as T;
}

const redactJudgement = (judgement: Attributed, redact: Redact): Attributed =>
  judgement.failure ? { ...judgement, failure: redactWithin(judgement.failure, redact) } : judgement;

type RedactExchange = (exchange: Exchange) => Exchange;

const redactCase = (result: CaseResult, redact: Redact, ofExchange: RedactExchange): CaseResult => ({
  ...result,
  judgements: result.judgements.map((judgement) => redactJudgement(judgement, redact)),
  ...(result.exchange && { exchange: ofExchange(result.exchange) }),
  ...(result.curl && { curl: redact(result.curl) }),
  ...(result.reason && { reason: redact(result.reason) }),
});

const redactBatch = (
  { batch, results, briefs }: BatchResult,
  redact: Redact,
  ofExchange: RedactExchange,
): BatchResult => ({
  batch,
  results: results.map((result) => redactCase(result, redact, ofExchange)),
  ...(briefs && {
    briefs: briefs.map((group) => ({ ...group, like: redactCase(group.like, redact, ofExchange) })),
  }),
});

/**
 * Makes the function that takes the secrets out of each entry of a journal. An exchange comes when it was sent and with
 * its batch again; it is looked through once, unless more secrets have become known meanwhile.
 */
export function entryRedaction(redact: Redact): (entry: Entry) => Entry {
  let done = new WeakMap<Exchange, Exchange>();
  const ofExchange: RedactExchange = (exchange) => {
    const redacted = done.get(exchange) ?? redactExchange(exchange, redact);
    done.set(exchange, redacted);
    return redacted;
  };
  return (entry) => {
    // The permission in a signed URL is known before anything is sent there.
    if (entry.type === 'request' && entry.kind === 'provisioning') done = new WeakMap();
    return redactEntry(entry, redact, ofExchange);
  };
}

function redactEntry(entry: Entry, redact: Redact, ofExchange: RedactExchange): Entry {
  if (entry.type === 'batch') return { ...entry, result: redactBatch(entry.result, redact, ofExchange) };
  if (entry.type === 'sent') return { ...entry, result: redactCase(entry.result, redact, ofExchange) };
  if (entry.type === 'cut') return { ...entry, reason: redact(entry.reason) };
  if (entry.type === 'upload' || entry.type === 'spoilt')
    return { ...entry, uploadId: redact(entry.uploadId) };
  if (entry.type === 'accepted') {
    const { uploadId, jobId } = entry;
    return { type: 'accepted', ...redact({ ...(uploadId && { uploadId }), ...(jobId && { jobId }) }) };
  }
  if (entry.type === 'bug') return { ...entry, message: redact(entry.message) };
  if (entry.type === 'first-look' && !entry.outcome.goesOn) {
    return { ...entry, outcome: { ...entry.outcome, reason: redact(entry.outcome.reason) } };
  }
  return entry;
}
