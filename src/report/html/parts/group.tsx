import { failsRun } from '../../../record/verdict.ts';
import { countOf } from '../../../text/count-of.ts';
import { blameInWords } from '../../blame-in-words.ts';
import type { FailedGroup } from '../../failed-groups.ts';
import { levelInWords } from '../../level-in-words.ts';
import type { View } from '../reading/view.ts';
import { AlsoFails } from './also-fails.tsx';
import { anchor } from './anchor.ts';
import { facetsOf } from './facets.ts';
import { FailedCases } from './failed-cases.tsx';
import { shown } from './shown.ts';

const Evidence = ({ group: { lead, finding } }: { group: FailedGroup }) => (
  <dl class="evidence">
    {lead.expects && (
      <div>
        <dt>The page</dt>
        <dd>
          {shown(lead.expects, 600)} {lead.source && <span class="quiet">({shown(lead.source)})</span>}
        </dd>
      </div>
    )}
    {finding && (
      <>
        <div>
          <dt>Expected</dt>
          <dd>{shown(finding.expected, 1000)}</dd>
        </div>
        <div>
          <dt>Actual</dt>
          <dd class="actual">{shown(finding.actual, 1000)}</dd>
        </div>
        <div>
          <dt>Blame</dt>
          <dd>{blameInWords(finding.blame)}</dd>
        </div>
      </>
    )}
  </dl>
);

/** One cause: what failed by it, with evidence, and every case that shows it. */
export const Group = ({ group, view }: { group: FailedGroup; view: View }) => {
  const { lead, others, cases } = group;
  const counts = failsRun(lead, view.record.run);
  return (
    <article
      id={anchor('finding', lead.id)}
      class={counts ? 'finding fails-run' : 'finding'}
      data-facets={facetsOf([lead, ...others])}
    >
      <header>
        <h3>{shown(lead.title)}</h3>
        <p class="about">
          <code>{shown(lead.id)}</code>
          <span>
            {levelInWords(lead, view.record.run)}
            {lead.core ? ', core' : ''}
          </span>
          <span>{countOf(cases.length, 'failed case')}</span>
          <a class="permalink" href={`#${anchor('finding', lead.id)}`}>
            link<span class="unheard"> to {shown(lead.id, 80)}</span>
          </a>
        </p>
      </header>
      <Evidence group={group} />
      <AlsoFails others={others} cases={cases} />
      <FailedCases group={group} view={view} />
    </article>
  );
};
