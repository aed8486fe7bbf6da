import type { RunRecord } from '../../record/record.ts';
import { countOf } from '../../text/count-of.ts';
import { changeLine } from '../change-line.ts';
import { labelled } from './labelled.ts';
import { type Line, line } from './line.ts';

const most = 20;

/** What changed since the baseline, if there is one. */
export function changeLines({ baseline }: RunRecord): Line[] {
  if (!baseline) return [];
  const { changes, startedAt } = baseline;
  if (changes.length === 0) return [[], line(`CHANGED  nothing since the baseline of ${startedAt}`, 'dim')];
  const rest = changes.length - most;
  return [
    [],
    line(`CHANGED  ${countOf(changes.length, 'thing')} since the baseline of ${startedAt}`, 'open'),
    ...changes.slice(0, most).flatMap((change) => labelled('  ', changeLine(change))),
    ...(rest > 0 ? [line(`  and ${rest} more in conformance.json`, 'dim')] : []),
  ];
}
