import type { RequirementRecord } from '../../../record/record.ts';
import { escapedText } from '../../../text/escape.ts';
import { anchor } from '../parts/anchor.tsx';
import { Badge } from '../parts/badge.tsx';
import { facetsOf } from '../parts/filters.tsx';
import { RequirementDetails } from '../parts/requirement-details.tsx';
import { groupBy } from '../reading/group-by.ts';
import type { View } from '../reading/view.ts';
import type { Section } from '../section.ts';

/** One requirement: how it stands, and on demand what the page says and on what evidence. */
const RequirementRow = ({ entry, view }: { entry: RequirementRecord; view: View }) => {
  const { id, title, level, core, status, cases } = entry;
  return (
    <tr id={anchor('requirement', id)} class={`requirement ${status}`} data-facets={facetsOf([entry])}>
      <td>
        <Badge status={escapedText(status)} />
      </td>
      <td class="title">
        <details>
          <summary>
            <span class="name">{escapedText(title)}</span> <code>{escapedText(id)}</code>
          </summary>
          <RequirementDetails entry={entry} view={view} />
        </details>
        {status === 'failed' && (
          <a class="evidence-link" href={`#${anchor('finding', id)}`}>
            see the finding<span class="unheard"> about {escapedText(id, 80)}</span>
          </a>
        )}
      </td>
      <td>
        {escapedText(level)}
        {core && (
          <>
            {' '}
            <b class="core">core</b>
          </>
        )}
      </td>
      <td class="number">
        {cases}
        <span class="unit"> cases</span>
      </td>
    </tr>
  );
};

const levels = ['documented', 'implied', 'observed'];

const Area = ({ name, view }: { name: string; view: View }) => {
  const members = view.record.requirements.filter(({ area }) => area === name);
  const passed = members.filter(({ status }) => status === 'passed').length;
  return (
    <tbody data-holder>
      <tr class="area">
        <th colSpan={4} scope="rowgroup">
          {name}{' '}
          <span>
            {passed} of {members.length} passed
          </span>
        </th>
      </tr>
      {members
        .toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
        .map((entry) => (
          <RequirementRow key={entry.id} entry={entry} view={view} />
        ))}
    </tbody>
  );
};

/** Every judged requirement of the register by area and level. */
export const requirements: Section = {
  id: 'requirements',
  title: 'Requirements',
  note: ({ record }) => String(record.requirements.length),
  content: (view) => (
    <table class="requirements">
      <caption class="unheard">Every requirement by area and level, with its result</caption>
      <thead>
        <tr>
          <th scope="col">Result</th>
          <th scope="col">Requirement</th>
          <th scope="col">Level</th>
          <th scope="col" class="number">
            Cases
          </th>
        </tr>
      </thead>
      {[...groupBy(view.record.requirements, ({ area }) => area).keys()].map((name) => (
        <Area key={name} name={name} view={view} />
      ))}
    </table>
  ),
};
