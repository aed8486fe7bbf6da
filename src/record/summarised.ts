import { type Outcome, outcomeOf } from '../checks/outcome.ts';
import type { CaseResult } from '../engine/journal/result.ts';
import type { RunJudged } from './judge-run.ts';
import type { SummarisedCases } from './record.ts';

/** Gives what was sent for cases with these ids, out of a journal. */
export type SentFor = (ids: ReadonlySet<string>) => readonly CaseResult[];

/** Brief results as they were sent, where that is at hand. */
function asSent(briefs: readonly CaseResult[], sentFor: SentFor | undefined): Map<CaseResult, CaseResult> {
  const ids = new Set(briefs.map((result) => result.case.id));
  const sent = ids.size > 0 ? (sentFor?.(ids) ?? []) : [];
  const found = briefs.flatMap((brief): [CaseResult, CaseResult][] => {
    const { exchange: kept } = brief;
    const {
      case: testCase,
      exchange,
      curl,
    } = sent.find(
      (other) => other.case.id === brief.case.id && other.exchange?.startedAt === kept?.startedAt,
    ) ?? {};
    if (!kept || !exchange || !testCase) return [];
    const { earlierAttempts } = kept;
    return [[brief, { ...brief, case: testCase, exchange: { ...exchange, earlierAttempts }, curl }]];
  });
  return new Map(found);
}

// Of what an answer said, nothing is kept.
const withoutWords = (outcome: Outcome): Outcome =>
  outcome.kind === 'rejected'
    ? { kind: outcome.kind, status: outcome.status, codes: outcome.codes }
    : outcome;

/** Brief results by what they came to, and how many came to that. */
function rowsOf(briefs: readonly CaseResult[]): SummarisedCases[] {
  const rows = new Map<string, SummarisedCases>();
  for (const { case: testCase, exchange } of briefs) {
    if (!exchange) continue;
    const { requirement, faults, expectation } = testCase;
    const outcome = withoutWords(outcomeOf(exchange));
    const key = JSON.stringify([requirement, faults, expectation, outcome]);
    const { cases, durationMs } = rows.get(key) ?? { cases: 0, durationMs: 0 };
    const all = durationMs + exchange.durationMs;
    rows.set(key, { requirement, faults, expectation, outcome, cases: cases + 1, durationMs: all });
  }
  return [...rows.values()];
}

/**
 * The results that a record tells one by one, and a summary of the others: of what is kept in brief. What the whole run
 * finds wrong with one of these makes it whole again.
 */
export function toldAndSummarised(
  results: readonly CaseResult[],
  { late }: Pick<RunJudged, 'late'>,
  sentFor: SentFor | undefined,
): { told: CaseResult[]; summarised: SummarisedCases[] } {
  const isSummarised = ({ brief, case: { id } }: CaseResult) => brief === true && !late.has(id);
  const told = results.filter((result) => !isSummarised(result));
  const sent = asSent(
    told.filter(({ brief }) => brief),
    sentFor,
  );
  return {
    told: told.map((result) => sent.get(result) ?? result),
    summarised: rowsOf(results.filter(isSummarised)),
  };
}
