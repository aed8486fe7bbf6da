import type { RunRecord } from '../../record/record.ts';
import { countOf } from '../../text/count-of.ts';
import { labelled } from './labelled.ts';
import type { Line } from './line.ts';

const mostNamed = 5;

function named(ids: readonly string[]): string {
  const more = ids.length - mostNamed;
  return ids.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more, see the record` : '');
}

function repeatedInWords({ requests, repeatedAfter }: RunRecord['ledger']): string {
  const causes = Object.entries(repeatedAfter).map(([outcome, count]) => `${count} after ${outcome}`);
  return `${countOf(requests.repeated, 'request')}: ${causes.join(', ')}`;
}

/** What was repeated, and what the run left behind: jobs, and uploads that nothing completed. */
export function ledgerLines({ ledger }: RunRecord): Line[] {
  const { requests, uploads, jobs } = ledger;
  return [
    ...(requests.repeated > 0 ? labelled('  repeated  ', repeatedInWords(ledger), 'dim') : []),
    ...(jobs.length > 0 ? labelled('  jobs      ', `${jobs.length} created: ${named(jobs)}`, 'dim') : []),
    ...(uploads.unused.length > 0
      ? labelled(
          '  unused    ',
          `${countOf(uploads.unused.length, 'upload')}: ${uploads.unused.join(', ')}`,
          'dim',
        )
      : []),
  ];
}
