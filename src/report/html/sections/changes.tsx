import { escapedText } from '../../../text/escape.ts';
import { ChangeTable } from '../parts/change-table.tsx';
import type { Section } from '../section.ts';

/** What is not as it was in the run that this one was compared with. */
export const changes: Section = {
  id: 'changes',
  title: 'Changes',
  note: ({ record }) => String(record.baseline?.changes.length ?? 0),
  content: ({ record: { baseline } }) =>
    baseline && (
      <>
        <p class="intro">
          Against run <code>{escapedText(baseline.run)}</code> of {escapedText(baseline.startedAt)}:{' '}
          {baseline.changes.length === 0 && 'nothing changed.'}
        </p>
        {baseline.changes.length > 0 && (
          <ChangeTable caption="Changes against the baseline" changes={baseline.changes} />
        )}
      </>
    ),
};
