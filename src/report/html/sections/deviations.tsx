import type { DeviationRecord } from '../../../record/deviations/deviation.ts';
import { escapedText } from '../../../text/escape.ts';
import { openGroups } from '../../open-groups.ts';
import { OpenReason } from '../parts/open-reason.tsx';
import { WideTable } from '../parts/scroll-box.tsx';
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
            <code>{escapedText(entry.case ?? entry.requirement ?? '')}</code>
          </th>
          <td>{escapedText(entry.reason)}</td>
          <td>{escapedText(entry.ticket ?? '')}</td>
          <td>{escapedText(entry.until)}</td>
          <td class={entry.standing === 'deviating' ? '' : 'bad'}>{escapedText(entry.standing)}</td>
        </tr>
      ))}
    </tbody>
  </WideTable>
);

/** Failures that are listed as known, with reason and end. */
export const deviations: Section = {
  id: 'deviations',
  title: 'Deviations',
  content: ({ record }) => {
    const groups = openGroups(record.requirements, 'deviating');
    if (!record.deviations?.length && groups.length === 0) return undefined;
    return (
      <>
        {record.deviations && <Listed entries={record.deviations} />}
        {!record.deviations &&
          groups.map((group) => <OpenReason key={group.reason} group={group} why={record.why} />)}
      </>
    );
  },
};
