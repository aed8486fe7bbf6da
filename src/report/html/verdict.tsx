import { actualInWords } from '../../checks/words.ts';
import type { RequirementStatus, RunRecord } from '../../record/record.ts';
import { escapedStart, escapedText } from '../../text/escape.ts';
import { incompleteInWords, warnings } from '../format/run-facts.ts';
import { blameInWords, failedInWords, marks } from '../format/words.ts';
import { anchor } from './parts/anchor.tsx';
import { testedFacts } from './reading/tested-facts.ts';
import type { View } from './reading/view.ts';

const order: readonly RequirementStatus[] = ['passed', 'failed', 'deviating', 'inconclusive', 'untested'];

/** How the requirements stand, as a bar and in words. */
const Tally = ({ totals }: Pick<RunRecord, 'totals'>) => {
  const counted = order.filter((status) => totals.requirements[status] > 0);
  const all = counted.reduce((sum, status) => sum + totals.requirements[status], 0);
  let from = 0;
  const shares = counted.map((status) => {
    const share = (totals.requirements[status] / all) * 100;
    from += share;
    return { status, x: `${(from - share).toFixed(2)}%`, width: `${share.toFixed(2)}%` };
  });
  return (
    <div class="tally">
      <svg class="bar" aria-hidden="true" width="100%" height="10">
        {shares.map(({ status, x, width }) => (
          <rect key={status} class={status} x={x} width={width} height="10" />
        ))}
      </svg>
      <ul aria-label="Requirements by result">
        {counted.map((status) => (
          <li key={status} class={status}>
            <span aria-hidden="true">{marks[status]}</span> <b>{totals.requirements[status]}</b> {status}
          </li>
        ))}
      </ul>
    </div>
  );
};

const mostNamed = 5;

/** What has to be said loudly, as it changes what the verdict is worth. */
const warningsOf = ({ record: { run, target, side } }: View): string[] => [
  ...(run.complete ? [] : [`Incomplete: ${incompleteInWords({ side })}.`]),
  ...warnings({ target }),
  ...(target.proxy ? [`Through a proxy: ${escapedText(target.proxy)}.`] : []),
];

/** What exactly is wrong: the first groups of findings, as links to them. */
const Wrong = ({ groups, record }: View) =>
  groups.length === 0 ? null : (
    <div class="wrong">
      <h2>Failed: {failedInWords(record)}</h2>
      <ol>
        {groups.slice(0, mostNamed).map(({ lead, finding }) => (
          <li key={lead.id}>
            <a href={`#${anchor('finding', lead.id)}`}>{escapedText(lead.title, 160)}</a>
            <span class="came">{finding ? escapedStart(actualInWords(finding), 56) : ''}</span>
          </li>
        ))}
      </ol>
      {groups.length > mostNamed && (
        <p>
          <a href={`#${anchor('section', 'findings')}`}>
            and {groups.length - mostNamed} more of {groups.length} findings
          </a>
        </p>
      )}
    </div>
  );

/** The answer first, then why, then what was tested. */
export const Verdict = ({ view }: { view: View }) => {
  const { verdict, why, blame, contract } = view.record;
  return (
    <header class={`verdict ${verdict}`} id={anchor('section', 'verdict')}>
      <div class="band">
        <div class="inner">
          <p class="what">{escapedText(contract.title)}</p>
          <h1>
            <span class="mark" aria-hidden="true">
              {marks[verdict]}
            </span>
            <span class="word">{verdict}</span>
          </h1>
          <p class="why">{escapedText(why, 600)}</p>
          {blame && <p class="act">To act on it: {blameInWords(blame)}</p>}
          {warningsOf(view).map((text) => (
            <p key={text} class="warning">
              <span aria-hidden="true">⚠</span> {text}
            </p>
          ))}
        </div>
      </div>
      <div class="inner">
        {' '}
        <Wrong {...view} />
        <Tally totals={view.record.totals} />
        <dl class="facts">
          {testedFacts(view.record).map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{escapedText(fact)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  );
};
