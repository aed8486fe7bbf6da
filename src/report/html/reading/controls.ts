import type { CaseRecord } from '../../../record/record.ts';

/**
 * For each case the control that it is compared with: the one that proved it; for one that an accepted case proved, or
 * that was accepted itself, the first accepted one of its batch, or of the run.
 */
export function controlsOf(cases: readonly CaseRecord[]): Map<CaseRecord, CaseRecord> {
  const controls = cases.filter(({ role }) => role === 'control');
  const byId = new Map(controls.map((entry) => [entry.id, entry]));
  const accepted = controls.filter(({ outcome }) => outcome?.kind === 'accepted');
  const byBatch = new Map(accepted.toReversed().map((entry) => [entry.batch, entry]));
  const found = cases.flatMap((entry): [CaseRecord, CaseRecord][] => {
    if (entry.role === 'control') return [];
    const control = byId.get(entry.provedBy ?? '') ?? byBatch.get(entry.batch) ?? accepted[0] ?? controls[0];
    return control ? [[entry, control]] : [];
  });
  return new Map(found);
}
