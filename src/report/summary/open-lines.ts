import type { RequirementRecord, RunRecord } from '../../record/record.ts';
import { countOf } from '../../text/count-of.ts';
import { blameInWords } from '../blame-in-words.ts';
import { marks } from '../marks.ts';
import { type OpenGroup, openGroups } from '../open-groups.ts';
import { labelled } from './labelled.ts';
import { type Line, line } from './line.ts';

const mostNamed = 12;

function idsOf(requirements: readonly RequirementRecord[]): string {
  const named = requirements.slice(0, mostNamed).map(({ id }) => id);
  const more = requirements.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function groupLines(
  { reason, blame, requirements }: OpenGroup,
  status: 'inconclusive' | 'untested' | 'deviating',
  why: string,
) {
  return [
    ...labelled(`  ${marks[status]} `, reason === why ? 'for the reason above' : reason, 'bold'),
    ...(blame && reason !== why ? labelled('    ', `blame: ${blameInWords(blame)}`) : []),
    ...labelled('    ', idsOf(requirements), 'dim', Number.MAX_SAFE_INTEGER),
  ];
}

/** The requirements of one status by their reasons, each with who can act and what to configure. */
export function openLines(record: RunRecord, status: 'inconclusive' | 'untested' | 'deviating'): Line[] {
  const groups = openGroups(record.requirements, status);
  if (groups.length === 0) return [];
  const count = groups.reduce((sum, { requirements }) => sum + requirements.length, 0);
  return [
    [],
    line(`${status.toUpperCase()}  ${countOf(count, 'requirement')}`, 'open'),
    ...groups.flatMap((group) => groupLines(group, status, record.why)),
  ];
}
