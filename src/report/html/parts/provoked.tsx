import type { CaseRecord } from '../../../record/record.ts';
import { anchor } from './anchor.ts';
import { shown } from './shown.ts';

/** Requirements with the number of cases that were sent for each. */
export const Provoked = ({ meant }: { meant: ReadonlyMap<string, readonly CaseRecord[]> }) => (
  <ul class="provoked">
    {[...meant].map(([id, cases]) => (
      <li key={id}>
        <a href={`#${anchor('requirement', id)}`}>
          <code>{shown(id)}</code>
        </a>{' '}
        × {cases.length}
      </li>
    ))}
  </ul>
);
