import type { RunOptions } from '../../target/settings/configuration.ts';
import type { RunRecord } from '../record.ts';
import { compareRecords } from './compare-records.ts';

const named = (items: readonly string[]) =>
  items.slice(0, 3).join(', ') + (items.length > 3 ? ` and ${items.length - 3} more` : '');

/** A record with what changed since an earlier run; a change makes a conformant one nonconformant if it is to. */
export function comparedWith(
  record: RunRecord,
  before: RunRecord,
  { failOnChange }: Pick<RunOptions, 'failOnChange'>,
): RunRecord {
  const changes = compareRecords(before, record);
  const { id, startedAt } = before.run;
  const compared = { ...record, baseline: { run: id, startedAt, changes } };
  if (!failOnChange || changes.length === 0 || record.verdict !== 'conformant') return compared;
  const count = `${changes.length} ${changes.length === 1 ? 'thing' : 'things'} changed`;
  const why = `${count} since the baseline of ${startedAt}: ${named(changes.map(({ item }) => item))}`;
  return { ...compared, verdict: 'nonconformant', why, blame: 'server' };
}
