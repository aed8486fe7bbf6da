import type { RunOptions } from '../../target/settings/configuration.ts';
import { firstOf } from '../../text/words.ts';
import type { RunRecord } from '../record.ts';
import { compareRecords } from './compare-records.ts';

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
  const names = firstOf(
    changes.map(({ item }) => item),
    3,
  );
  const why = `${count} since the baseline of ${startedAt}: ${names}`;
  return { ...compared, verdict: 'nonconformant', why, blame: 'server' };
}
