import type { RequirementStatus, RunRecord, Verdict } from '../../record/record.ts';
import { countOf, firstOf } from '../../text/words.ts';
import { incompleteInWords, runFacts, warnings } from '../format/run-facts.ts';
import { blameInWords, marks } from '../format/words.ts';
import { type Block, labelled, line, type Span, type Style } from './lines.ts';

function repeatedInWords({ requests, repeatedAfter }: RunRecord['ledger']): string {
  const causes = Object.entries(repeatedAfter).map(([outcome, count]) => `${count} after ${outcome}`);
  return `${countOf(requests.repeated, 'request')}: ${causes.join(', ')}`;
}

/** What was repeated, and what the run left behind: jobs, and uploads that nothing completed. */
function ledgerLines({ ledger }: RunRecord): Block[] {
  const { requests, uploads, jobs } = ledger;
  return [
    ...(requests.repeated > 0 ? labelled('  repeated  ', repeatedInWords(ledger), 'dim') : []),
    ...(jobs.length > 0
      ? labelled('  jobs      ', `${jobs.length} created: ${firstOf(jobs, 5)}`, 'dim')
      : []),
    ...(uploads.unused.length > 0
      ? labelled(
          '  unused    ',
          `${countOf(uploads.unused.length, 'upload')}: ${firstOf(uploads.unused, 5)}`,
          'dim',
        )
      : []),
  ];
}

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

function countsLine({ totals }: RunRecord): Block {
  const counted = order.filter((status) => totals.requirements[status] > 0);
  const spans = counted.flatMap((status, index): Span[] => [
    { text: index === 0 ? '  requirements: ' : ' · ', style: 'dim' },
    { text: `${totals.requirements[status]} ${status}`, style: styles[status] },
  ]);
  return spans.length > 0 ? spans : line('  requirements: none', 'dim');
}

/** The verdict with its reason and blame, what was tested, and how the requirements stand. */
export function verdictLines(record: RunRecord): Block[] {
  const { verdict, why, blame, run } = record;
  const [target, ...facts] = runFacts(record).map(([name, fact]) =>
    named.has(name) ? `${name} ${fact}` : fact,
  );
  return [
    { rule: styles[verdict] },
    line(`${marks[verdict]} ${verdict.toUpperCase()}`, styles[verdict]),
    ...warnings(record).flatMap((warning) => labelled('  ', warning, 'bad')),
    ...labelled('  ', why, 'bold'),
    ...(blame ? labelled('  blame: ', blameInWords(blame)) : []),
    ...(run.complete ? [] : [line(`  incomplete: ${incompleteInWords(record)}`, 'open')]),
    [],
    ...[target ?? '', facts.join(' · ')].flatMap((text) => labelled('  ', text, 'dim')),
    ...ledgerLines(record),
    countsLine(record),
  ];
}
