import { type DeviationRecord, deviationInWords, subjectOf } from '../../record/deviations/deviation.ts';
import type { RunRecord } from '../../record/record.ts';
import { countOf } from '../../text/count-of.ts';
import { marks } from '../marks.ts';
import { labelled } from './labelled.ts';
import { type Line, line } from './line.ts';

/** What excuses a failure stands with its requirement; these do not excuse any. */
const heads = {
  stale: 'nothing fails there any more: remove it from the list',
  expired: 'its last day is over: the failure counts',
} as const satisfies Partial<Record<DeviationRecord['standing'], string>>;

const entryLines = (entry: DeviationRecord, head: string): Line[] => [
  ...labelled(`  ${marks.deviating} `, subjectOf(entry), 'bold'),
  ...labelled('    ', head),
  ...labelled('    ', deviationInWords(entry), 'dim'),
];

function linesFor(deviations: readonly DeviationRecord[], standing: keyof typeof heads): Line[] {
  const own = deviations.filter((entry) => entry.standing === standing);
  if (own.length === 0) return [];
  return [
    [],
    line(`${standing.toUpperCase()}  ${countOf(own.length, 'listed deviation')}`, 'bad'),
    ...own.flatMap((entry) => entryLines(entry, heads[standing])),
  ];
}

/** The entries of the list of known deviations that have to be mended. */
export const deviationLines = ({ deviations = [] }: RunRecord): Line[] => [
  ...linesFor(deviations, 'stale'),
  ...linesFor(deviations, 'expired'),
];
