import type { CaseRecord, RunRecord } from '../../../src/record/record.ts';

const copyOf = (entry: CaseRecord, copy: number): CaseRecord => ({
  ...entry,
  id: copy === 0 ? entry.id : `${entry.id}~${copy}`,
  // Latencies of many requests spread more than those of a few.
  durationMs:
    entry.durationMs === undefined
      ? undefined
      : Math.round(entry.durationMs * (1 + (copy % 17) / 4) * 10) / 10,
});

/** A record with the cases of another as often as it takes to have this many, as a long run would have. */
export function manyCases(record: RunRecord, count: number): RunRecord {
  const copies = Math.ceil(count / Math.max(1, record.cases.length));
  const times = Array.from({ length: copies }, (_, copy) => copy);
  const cases = times.flatMap((copy) => record.cases.map((entry) => copyOf(entry, copy))).slice(0, count);
  const kept = new Set(cases.map(({ id }) => id));
  const requirements = record.requirements.map((entry) => ({
    ...entry,
    cases: entry.cases * copies,
    failures: times
      .flatMap((copy) => entry.failures.map((id) => (copy === 0 ? id : `${id}~${copy}`)))
      .filter((id) => kept.has(id)),
  }));
  const totals = { ...record.totals, cases: cases.length, requests: record.totals.requests * copies };
  return { ...record, run: { ...record.run, profile: 'deep' }, requirements, cases, totals };
}
