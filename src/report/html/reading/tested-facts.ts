import type { RunRecord } from '../../../record/record.ts';
import { countOf, durationInWords } from '../../../text/words.ts';
import { summaryInWords } from '../../format/run-facts.ts';
import { moment } from '../../format/words.ts';

/** What was tested, how and when: each fact with its name. */
export function testedFacts({
  target,
  contract,
  suite,
  run,
  totals,
  side,
  summarised,
}: RunRecord): [name: string, fact: string][] {
  const took = durationInWords(Date.parse(run.finishedAt) - Date.parse(run.startedAt));
  const { requests, uploads } = totals;
  return [
    ['Target', `${target.baseUrl} (${target.kind})`],
    ...(target.region === undefined ? [] : [['Region', target.region] as [string, string]]),
    ['Contract', `${contract.title} ${contract.version}, sha256 ${contract.sha256.slice(0, 12)}`],
    ['Suite', `${suite.name} ${suite.version}`],
    [
      side !== undefined ? 'Scenarios' : 'Profile',
      [
        side !== undefined ? String(totals.cases) : run.profile,
        ...(run.strict ? ['strict'] : []),
        ...(run.requireAll ? ['require-all'] : []),
      ].join(', '),
    ],
    ...(side !== undefined ? [] : [['Seed', run.seed] as [string, string]]),
    ['Started', moment(run.startedAt)],
    ...(took ? [['Took', took] as [string, string]] : []),
    [
      'Sent',
      [countOf(totals.cases, 'case'), countOf(requests, 'request'), countOf(uploads, 'upload')].join(' · '),
    ],
    ...summaryInWords({ summarised }).map((said): [string, string] => ['Summarised', said]),
    ['Complete', run.complete ? 'yes, all that the profile asks for' : 'no'],
    ['Run', run.id],
  ];
}
