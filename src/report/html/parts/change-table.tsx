import type { Change } from '../../../record/baseline/change.ts';
import { shown } from './shown.ts';
import { WideTable } from './wide-table.tsx';

const looks: Readonly<Record<string, string>> = { fixed: 'good', broken: 'bad' };

const Changed = ({ item, kind, before, after }: Change) => (
  <tr>
    <th scope="row">
      <code>{shown(item)}</code>
    </th>
    <td class={looks[kind] ?? ''}>{shown(kind)}</td>
    <td>{shown(before)}</td>
    <td>{shown(after)}</td>
  </tr>
);

/** What changed from one run to another, as a table. */
export const ChangeTable = ({ caption, changes }: { caption: string; changes: readonly Change[] }) => (
  <WideTable caption={caption}>
    <thead>
      <tr>
        {['What', 'Change', 'Before', 'Now'].map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {changes.map((change) => (
        <Changed key={change} {...change} />
      ))}
    </tbody>
  </WideTable>
);
