import { type DeviationRecord, deviationInWords, subjectOf } from '../../record/deviations/deviation.ts';
import type { RunRecord } from '../../record/record.ts';
import { countOf, firstOf } from '../../text/words.ts';
import { blameInWords, marks } from '../format/words.ts';
import { type OpenGroup, openGroups } from '../open-groups.ts';
import { type Block, labelled, line } from './lines.ts';

const mostNamed = 12;

function groupLines(
  { reason, blame, requirements }: OpenGroup,
  status: 'inconclusive' | 'untested' | 'deviating',
  why: string,
) {
  return [
    ...labelled(`  ${marks[status]} `, reason === why ? 'for the reason above' : reason, 'bold'),
    ...(blame && reason !== why ? labelled('    ', `blame: ${blameInWords(blame)}`) : []),
    ...labelled(
      '    ',
      firstOf(
        requirements.map(({ id }) => id),
        mostNamed,
      ),
      'dim',
      Number.MAX_SAFE_INTEGER,
    ),
  ];
}

/** The requirements of one status by their reasons, each with who can act and what to configure. */
export function openLines(record: RunRecord, status: 'inconclusive' | 'untested' | 'deviating'): Block[] {
  const groups = openGroups(record.requirements, status);
  if (groups.length === 0) return [];
  const count = groups.reduce((sum, { requirements }) => sum + requirements.length, 0);
  return [
    [],
    line(`${status.toUpperCase()}  ${countOf(count, 'requirement')}`, 'open'),
    ...groups.flatMap((group) => groupLines(group, status, record.why)),
  ];
}

/** What excuses a failure stands with its requirement; these do not excuse any. */
const heads = {
  stale: 'nothing fails there any more: remove it from the list',
  expired: 'its last day is over: the failure counts',
} as const satisfies Partial<Record<DeviationRecord['standing'], string>>;

const entryLines = (entry: DeviationRecord, head: string): Block[] => [
  ...labelled(`  ${marks.deviating} `, subjectOf(entry), 'bold'),
  ...labelled('    ', head),
  ...labelled('    ', deviationInWords(entry), 'dim'),
];

function linesFor(deviations: readonly DeviationRecord[], standing: keyof typeof heads): Block[] {
  const own = deviations.filter((entry) => entry.standing === standing);
  if (own.length === 0) return [];
  return [
    [],
    line(`${standing.toUpperCase()}  ${countOf(own.length, 'listed deviation')}`, 'bad'),
    ...own.flatMap((entry) => entryLines(entry, heads[standing])),
  ];
}

/** The entries of the list of known deviations that have to be mended. */
export const deviationLines = ({ deviations = [] }: RunRecord): Block[] => [
  ...linesFor(deviations, 'stale'),
  ...linesFor(deviations, 'expired'),
];
