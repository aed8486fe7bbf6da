import type { CaseRecord } from '../../../record/record.ts';

const batchOf = (entry: CaseRecord): string | undefined => (entry as { batch?: string }).batch;

/**
 * For each case the control that it is compared with: its batch's, or where that needed none, as an accepted case
 * proved as much, the next one in the order of the run.
 */
export function controlsOf(cases: readonly CaseRecord[]): Map<CaseRecord, CaseRecord> {
  const all = cases.filter(({ role }) => role === 'control');
  const ofBatch = new Map(all.toReversed().map((entry) => [batchOf(entry), entry]));
  const controls = new Map<CaseRecord, CaseRecord>();
  let next = all.at(-1);
  for (const entry of cases.toReversed()) {
    if (entry.role === 'control') next = entry;
    const own = batchOf(entry) === undefined ? undefined : ofBatch.get(batchOf(entry));
    const control = own ?? next;
    if (entry.role === 'case' && control) controls.set(entry, control);
  }
  return controls;
}
