import { blameInWords } from '../blame-in-words.ts';
import { failedInWords } from '../failed-in-words.ts';
import { marks } from '../marks.ts';
import { warnings } from '../warnings.ts';
import { anchor } from './parts/anchor.ts';
import { glimpse, shown } from './parts/shown.ts';
import { Tally } from './parts/tally.tsx';
import { testedFacts } from './reading/tested-facts.ts';
import type { View } from './reading/view.ts';

const mostNamed = 5;

/** What has to be said loudly, as it changes what the verdict is worth. */
const warningsOf = ({ run: { run, target } }: View): string[] => [
  ...(run.complete ? [] : ['Incomplete: not everything that the profile asks for was sent.']),
  ...warnings({ target }),
  ...(target.proxy ? [`Through a proxy: ${shown(target.proxy)}.`] : []),
];

/** What exactly is wrong: the first groups of findings, as links to them. */
const Wrong = ({ groups, record }: View) =>
  groups.length === 0 ? null : (
    <div class="wrong">
      <h2>Failed: {failedInWords(record)}</h2>
      <ol>
        {groups.slice(0, mostNamed).map(({ lead, finding }) => (
          <li key={lead.id}>
            <a href={`#${anchor('finding', lead.id)}`}>{shown(lead.title, 160)}</a>
            <span class="came">{finding ? glimpse(finding.actual, 56) : ''}</span>
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
          <p class="what">{shown(contract.title)}</p>
          <h1>
            <span class="mark" aria-hidden="true">
              {marks[verdict]}
            </span>
            <span class="word">{verdict}</span>
          </h1>
          <p class="why">{shown(why, 600)}</p>
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
          {testedFacts(view.run).map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{shown(fact)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  );
};
