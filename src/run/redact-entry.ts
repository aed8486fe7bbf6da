import type { Signed } from '../checks/check.ts';
import type { Exchange } from '../target/exchange.ts';
import type { Redact } from '../target/redaction.ts';
import type { Entry } from './journal.ts';
import type { BatchResult, CaseResult } from './result.ts';

// Our own words stay as they are, whatever a secret may be: only what comes from outside is looked through.
const redactExchange = (exchange: Exchange, redact: Redact): Exchange => ({
  ...exchange,
  request: redact(exchange.request),
  ...(exchange.response && { response: redact(exchange.response) }),
  ...(exchange.trouble && { trouble: { ...exchange.trouble, message: redact(exchange.trouble.message) } }),
});

const redactJudgement = (judgement: Signed, redact: Redact): Signed =>
  judgement.failure ? { ...judgement, failure: redact(judgement.failure) } : judgement;

const redactCase = (result: CaseResult, redact: Redact): CaseResult => ({
  ...result,
  judgements: result.judgements.map((judgement) => redactJudgement(judgement, redact)),
  ...(result.exchange && { exchange: redactExchange(result.exchange, redact) }),
  ...(result.curl && { curl: redact(result.curl) }),
  ...(result.reason && { reason: redact(result.reason) }),
});

/** The result of a batch without any secret. */
export const redactBatch = ({ batch, results }: BatchResult, redact: Redact): BatchResult => ({
  batch,
  results: results.map((result) => redactCase(result, redact)),
});

/** An entry of the journal without any secret. */
export function redactEntry(entry: Entry, redact: Redact): Entry {
  if (entry.type === 'batch') return { ...entry, result: redactBatch(entry.result, redact) };
  if (entry.type === 'sent') return { ...entry, result: redactCase(entry.result, redact) };
  if (entry.type === 'bug') return { ...entry, message: redact(entry.message) };
  if (entry.type === 'first-look' && !entry.outcome.goesOn) {
    return { ...entry, outcome: { ...entry.outcome, reason: redact(entry.outcome.reason) } };
  }
  return entry;
}
