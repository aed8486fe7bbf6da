import type { DeviationRecord } from '../../../record/deviations/deviation.ts';
import { openGroups } from '../../open-groups.ts';
import { OpenReason } from '../parts/open-reason.tsx';
import { shown } from '../parts/shown.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { Section } from '../section.ts';

const Listed = ({ entries }: { entries: readonly DeviationRecord[] }) => (
  <WideTable caption="Deviations as listed">
    <thead>
      <tr>
        {['What', 'Reason', 'Ticket', 'Until', 'Standing'].map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) => (
        <tr key={entry}>
          <th scope="row">
            <code>{shown(entry.case ?? entry.requirement ?? '')}</code>
          </th>
          <td>{shown(entry.reason)}</td>
          <td>{shown(entry.ticket ?? '')}</td>
          <td>{shown(entry.until)}</td>
          <td class={entry.standing === 'deviating' ? '' : 'bad'}>{shown(entry.standing)}</td>
        </tr>
      ))}
    </tbody>
  </WideTable>
);

/** Failures that are listed as known, with reason and end. */
export const deviations: Section = {
  id: 'deviations',
  title: 'Deviations',
  content: ({ run, record }) => {
    const groups = openGroups(record.requirements, 'deviating');
    if (!run.deviations?.length && groups.length === 0) return undefined;
    return (
      <>
        {run.deviations && <Listed entries={run.deviations} />}
        {!run.deviations &&
          groups.map((group) => <OpenReason key={group.reason} group={group} why={record.why} />)}
      </>
    );
  },
};
