import { RequirementRow } from '../parts/requirement-row.tsx';
import { groupBy } from '../reading/group-by.ts';
import type { View } from '../reading/view.ts';
import type { Section } from '../section.ts';

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
