import { openGroups } from '../../open-groups.ts';
import { OpenReason } from '../parts/open-reason.tsx';
import type { View } from '../reading/view.ts';
import type { Section } from '../section.ts';

const Standing = ({ view, status }: { view: View; status: 'inconclusive' | 'untested' }) => {
  const groups = openGroups(view.record.requirements, status);
  return groups.length === 0 ? null : (
    <div data-holder>
      <p class="intro">
        {status === 'inconclusive'
          ? 'Inconclusive: sent, or to be sent, and no answer can be judged.'
          : 'Untested: nothing was sent that shows it. Configure what the entry names.'}
      </p>
      {groups.map((group) => (
        <OpenReason key={group.reason} group={group} why={view.record.why} />
      ))}
    </div>
  );
};

/** What could not be judged, by reason, with what to configure. */
export const open: Section = {
  id: 'open',
  title: 'Not judged',
  note: ({ record: { totals } }) => String(totals.requirements.inconclusive + totals.requirements.untested),
  content: (view) =>
    view.record.requirements.some(({ status }) => status === 'inconclusive' || status === 'untested') ? (
      <>
        <Standing view={view} status="inconclusive" />
        <Standing view={view} status="untested" />
      </>
    ) : undefined,
};
