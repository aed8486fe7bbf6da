import type { Change } from '../../../record/baseline/change.ts';
import { escapedText } from '../../../text/escape.ts';
import { WideTable } from './scroll-box.tsx';

const looks: Readonly<Record<string, string>> = { fixed: 'good', broken: 'bad' };

const Changed = ({ item, kind, before, after }: Change) => (
  <tr>
    <th scope="row">
      <code>{escapedText(item)}</code>
    </th>
    <td class={looks[kind] ?? ''}>{escapedText(kind)}</td>
    <td>{escapedText(before)}</td>
    <td>{escapedText(after)}</td>
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
