import type { RunRecord } from '../../record/record.ts';
import { ignoredInWords } from '../../target/settings/misread.ts';
import { countOf, durationInWords } from '../../text/words.ts';

/** What was tested, how, and what it cost: each fact with its name. */
export function runFacts({
  target,
  run,
  totals,
  side,
}: RunRecord): readonly (readonly [name: string, fact: string])[] {
  const took = durationInWords(Date.parse(run.finishedAt) - Date.parse(run.startedAt));
  const options = [...(run.strict ? ['strict'] : []), ...(run.requireAll ? ['require-all'] : [])];
  const sent = [
    countOf(totals.cases, 'case'),
    countOf(totals.requests, 'request'),
    countOf(totals.uploads, 'upload'),
  ];
  return [
    ['target', `${target.kind} ${target.baseUrl}${target.proxy ? ` through ${target.proxy}` : ''}`],
    ...(side !== undefined
      ? [
          [
            'scenarios',
            [countOf(totals.cases, side === 'client' ? 'scenario' : 'exchange'), ...options].join(', '),
          ] as const,
        ]
      : [['profile', [run.profile, ...options].join(', ')] as const, ['seed', run.seed] as const]),
    ['sent', (side !== undefined ? sent.slice(1) : sent).join(' · ')],
    ...(took ? [['duration', took] as const] : []),
  ];
}

/** That some cases are counted and not told one by one, where it is so. */
export function summaryInWords({ summarised = [] }: Pick<RunRecord, 'summarised'>): readonly string[] {
  const count = summarised.reduce((sum, { cases }) => sum + cases, 0);
  return count > 0 ? [`${countOf(count, 'random case')} that passed: counted, and not told one by one`] : [];
}

/** What is said of a run that is not complete. */
export const incompleteInWords = ({ side }: Pick<RunRecord, 'side'>): string =>
  side === undefined
    ? 'not everything that the profile asks for was sent'
    : 'not everything was seen that a verdict needs';

/** What a reader has to know before trusting anything else in the results. */
export const warnings = ({ target }: Pick<RunRecord, 'target'>): readonly string[] => [
  ...(target.insecure
    ? ['INSECURE: certificates were not checked (--insecure), so anybody on the way may have answered']
    : []),
  ...(target.ignored ? [ignoredInWords(target.ignored)] : []),
];

/** The same in two words each, where there is no room for more. */
export const shortWarnings = ({ target }: Pick<RunRecord, 'target'>): readonly string[] => [
  ...(target.insecure ? ['not checked'] : []),
  ...(target.ignored ? ['of the mock'] : []),
];
