import type { Change } from '../../../run/compare-records.ts';
import { shown } from '../parts/shown.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { Section } from '../section.ts';

const Changed = ({ item, kind, before, after }: Change) => (
  <tr>
    <th scope="row">
      <code>{shown(item)}</code>
    </th>
    <td class={({ fixed: 'good', broken: 'bad' } as Readonly<Record<string, string>>)[kind] ?? ''}>
      {shown(kind)}
    </td>
    <td>{shown(before)}</td>
    <td>{shown(after)}</td>
  </tr>
);

/** What is not as it was in the run that this one was compared with. */
export const changes: Section = {
  id: 'changes',
  title: 'Changes',
  note: ({ run }) => String(run.baseline?.changes.length ?? 0),
  content: ({ run: { baseline } }) =>
    baseline && (
      <>
        <p class="intro">
          Against run <code>{shown(baseline.run)}</code> of {shown(baseline.startedAt)}:{' '}
          {baseline.changes.length === 0 && 'nothing changed.'}
        </p>
        {baseline.changes.length > 0 && (
          <WideTable caption="Changes against the baseline">
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
              {baseline.changes.map((change) => (
                <Changed key={change} {...change} />
              ))}
            </tbody>
          </WideTable>
        )}
      </>
    ),
};
