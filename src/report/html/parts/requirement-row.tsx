import type { RequirementRecord } from '../../../record/record.ts';
import type { View } from '../reading/view.ts';
import { anchor } from './anchor.ts';
import { Badge } from './badge.tsx';
import { facetsOf } from './facets.ts';
import { RequirementDetails } from './requirement-details.tsx';
import { shown } from './shown.ts';

/** One requirement: how it stands, and on demand what the page says and on what evidence. */
export const RequirementRow = ({ entry, view }: { entry: RequirementRecord; view: View }) => {
  const { id, title, level, core, status, cases } = entry;
  return (
    <tr id={anchor('requirement', id)} class={`requirement ${status}`} data-facets={facetsOf([entry])}>
      <td>
        <Badge status={shown(status)} />
      </td>
      <td class="title">
        <details>
          <summary>
            <span class="name">{shown(title)}</span> <code>{shown(id)}</code>
          </summary>
          <RequirementDetails entry={entry} view={view} />
        </details>
        {status === 'failed' && (
          <a class="evidence-link" href={`#${anchor('finding', id)}`}>
            see the finding<span class="unheard"> about {shown(id, 80)}</span>
          </a>
        )}
      </td>
      <td>
        {shown(level)}
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
