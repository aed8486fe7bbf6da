import { type DeviationRecord, deviationInWords, subjectOf } from '../../run/deviation.ts';
import type { RunRecord } from '../../run/record.ts';
import { countOf } from '../count-of.ts';
import { marks } from '../marks.ts';
import { labelled } from './labelled.ts';
import { type Line, line } from './line.ts';

const heads: Readonly<Record<DeviationRecord['standing'], string>> = {
  deviating: 'excuse a failure',
  stale: 'are stale: nothing fails there any more, so remove them from the list',
  expired: 'have ended: the failure counts again',
};

function group(deviations: readonly DeviationRecord[], standing: DeviationRecord['standing']): Line[] {
  const own = deviations.filter((entry) => entry.standing === standing);
  if (own.length === 0) return [];
  return [
    line(`  ${own.length} ${heads[standing]}`, standing === 'deviating' ? 'open' : 'bad'),
    ...own.flatMap((entry) =>
      labelled(`    ${marks.deviating} `, `${subjectOf(entry)}: ${deviationInWords(entry)}`),
    ),
  ];
}

/** How the entries of the list of known deviations stand: those that have to be mended first. */
export function deviationLines({ deviations = [] }: RunRecord): Line[] {
  if (deviations.length === 0) return [];
  return [
    [],
    line(`DEVIATIONS  ${countOf(deviations.length, 'listed deviation')}`, 'open'),
    ...(['stale', 'expired', 'deviating'] as const).flatMap((standing) => group(deviations, standing)),
  ];
}
