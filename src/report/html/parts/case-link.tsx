import type { View } from '../reading/view.ts';
import { anchor } from './anchor.ts';
import { shown } from './shown.ts';

/** The id of a case, which leads to where the page shows it whole, if it does. */
export const CaseLink = ({ id, view }: { id: string; view: View }) =>
  view.homes.has(id) ? (
    <a href={`#${anchor('case', id)}`}>
      <code>{shown(id)}</code>
    </a>
  ) : (
    <code>{shown(id)}</code>
  );
