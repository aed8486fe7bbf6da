import type { CaseRecord } from '../../../run/record.ts';

const batchOf = (entry: CaseRecord): string | undefined => (entry as { batch?: string }).batch;

const belongs = (control: CaseRecord | undefined, entry: CaseRecord) =>
  control !== undefined && batchOf(control) === batchOf(entry);

/** For each case the control of its batch: the next one in the order of the run. */
export function controlsOf(cases: readonly CaseRecord[]): Map<CaseRecord, CaseRecord> {
  const controls = new Map<CaseRecord, CaseRecord>();
  let control: CaseRecord | undefined;
  for (const entry of cases.toReversed()) {
    if (entry.role === 'control') control = entry;
    else if (control && belongs(control, entry)) controls.set(entry, control);
  }
  return controls;
}
