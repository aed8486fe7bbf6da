import { Group } from '../parts/group.tsx';
import type { Section } from '../section.ts';

/** What failed, grouped by what makes it fail. */
export const findings: Section = {
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
