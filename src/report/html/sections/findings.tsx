import { actualInWords, expectedInWords } from '../../../checks/words.ts';
import type { CaseRecord, Finding, RequirementRecord } from '../../../record/record.ts';
import { failsRun } from '../../../record/verdict.ts';
import { escapedText } from '../../../text/escape.ts';
import { countOf } from '../../../text/words.ts';
import type { FailedGroup } from '../../failed-groups.ts';
import { blameInWords, levelInWords, sourceInWords } from '../../format/words.ts';
import { anchor } from '../parts/anchor.tsx';
import { FailedCases } from '../parts/failed-cases.tsx';
import { facetsOf } from '../parts/filters.tsx';
import type { View } from '../reading/view.ts';
import type { Section } from '../section.ts';

function findingFor(id: string, cases: readonly CaseRecord[]): Finding | undefined {
  const entry = cases.find(({ findings }) => findings.some(({ requirement }) => requirement === id));
  return entry?.findings.find(({ requirement }) => requirement === id);
}

interface Props {
  readonly others: readonly RequirementRecord[];
  readonly cases: readonly CaseRecord[];
}

const Other = ({
  entry: { id, title, level },
  cases,
}: {
  entry: RequirementRecord;
  cases: Props['cases'];
}) => {
  const finding = findingFor(id, cases);
  return (
    <li id={anchor('finding', id)}>
      <code>{escapedText(id)}</code> {escapedText(title)}{' '}
      <span class="quiet">
        ({level})
        {finding &&
          ` expected ${escapedText(expectedInWords(finding.expected))}; ${escapedText(actualInWords(finding))}`}
      </span>
    </li>
  );
};

const mostOpen = 4;

/** Requirements that the same cause makes fail. */
const AlsoFails = ({ others, cases }: Props) =>
  others.length === 0 ? null : (
    <details class="also" open={others.length <= mostOpen}>
      <summary>
        {countOf(others.length, 'more requirement')} by the same cause, as far as the cases can tell
      </summary>
      <ul>
        {others.map((entry) => (
          <Other key={entry.id} entry={entry} cases={cases} />
        ))}
      </ul>
    </details>
  );

const Evidence = ({ group: { lead, finding } }: { group: FailedGroup }) => (
  <dl class="evidence">
    {lead.source && (
      <div>
        <dt>{sourceInWords(lead)}</dt>
        <dd>
          {lead.says && `${escapedText(lead.says, 600)} `}
          <span class={lead.says ? 'quiet' : undefined}>({escapedText(lead.source)})</span>
        </dd>
      </div>
    )}
    {finding && (
      <>
        <div>
          <dt>Expected</dt>
          <dd>{escapedText(expectedInWords(finding.expected), 1000)}</dd>
        </div>
        <div>
          <dt>Actual</dt>
          <dd class="actual">{escapedText(actualInWords(finding), 1000)}</dd>
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
const Group = ({ group, view }: { group: FailedGroup; view: View }) => {
  const { lead, others, cases } = group;
  const counts = failsRun(lead, view.record.run);
  return (
    <article
      id={anchor('finding', lead.id)}
      class={counts ? 'finding fails-run' : 'finding'}
      data-facets={facetsOf([lead, ...others])}
    >
      <header>
        <h3>{escapedText(lead.title)}</h3>
        <p class="about">
          <code>{escapedText(lead.id)}</code>
          <span>
            {levelInWords(lead, view.record.run)}
            {lead.core ? ', core' : ''}
          </span>
          <span>{countOf(cases.length, 'failed case')}</span>
          <a class="permalink" href={`#${anchor('finding', lead.id)}`}>
            link<span class="unheard"> to {escapedText(lead.id, 80)}</span>
          </a>
        </p>
      </header>
      <Evidence group={group} />
      <AlsoFails others={others} cases={cases} />
      <FailedCases group={group} view={view} />
    </article>
  );
};

/** What failed, grouped by what makes it fail. */
export const findingsSection: Section = {
  id: 'findings',
  title: 'Findings',
  note: ({ groups }) => String(groups.length),
  content: (view) =>
    view.groups.length === 0 ? undefined : (
      <>
        <p class="intro">
          One entry for each cause. Commands read credentials from variables such as{' '}
          <code>$CLEVERTAP_TOKEN</code>, and an upload that is still live from <code>$UPLOAD_ID</code>.{' '}
          <mark>Marked</mark> is what differs from the control, the same request without the fault.
        </p>
        {view.groups.map((group) => (
          <Group key={group.lead.id} group={group} view={view} />
        ))}
      </>
    ),
};
