import type { RequirementStatus, RunRecord, Verdict } from '../../record/record.ts';
import { blameInWords } from '../blame-in-words.ts';
import { marks } from '../marks.ts';
import { runFacts } from '../run-facts.ts';
import { warnings } from '../warnings.ts';
import { labelled } from './labelled.ts';
import { ledgerLines } from './ledger-lines.ts';
import { type Line, line, type Span, type Style } from './line.ts';
import { columns } from './wrap.ts';

const styles: Readonly<Record<Verdict | RequirementStatus, Style>> = {
  conformant: 'good',
  nonconformant: 'bad',
  inconclusive: 'open',
  passed: 'good',
  failed: 'bad',
  deviating: 'open',
  untested: 'open',
};

const order: readonly RequirementStatus[] = ['passed', 'failed', 'deviating', 'inconclusive', 'untested'];

// Facts that do not say by themselves what they are.
const named = new Set(['profile', 'seed']);

function countsLine({ totals }: RunRecord): Line {
  const counted = order.filter((status) => totals.requirements[status] > 0);
  const spans = counted.flatMap((status, index): Span[] => [
    { text: index === 0 ? '  requirements: ' : ' · ', style: 'dim' },
    { text: `${totals.requirements[status]} ${status}`, style: styles[status] },
  ]);
  return spans.length > 0 ? spans : line('  requirements: none', 'dim');
}

/** The verdict with its reason and blame, what was tested, and how the requirements stand. */
export function verdictLines(record: RunRecord): Line[] {
  const { verdict, why, blame, run } = record;
  const [target, ...facts] = runFacts(record).map(([name, fact]) =>
    named.has(name) ? `${name} ${fact}` : fact,
  );
  return [
    line('─'.repeat(columns), styles[verdict]),
    line(`${marks[verdict]} ${verdict.toUpperCase()}`, styles[verdict]),
    ...warnings(record).flatMap((warning) => labelled('  ', warning, 'bad')),
    ...labelled('  ', why, 'bold'),
    ...(blame ? labelled('  blame: ', blameInWords(blame)) : []),
    ...(run.complete
      ? []
      : [line('  incomplete: not everything that the profile asks for was sent', 'open')]),
    [],
    ...[target ?? '', facts.join(' · ')].flatMap((text) => labelled('  ', text, 'dim')),
    ...ledgerLines(record),
    countsLine(record),
  ];
}
