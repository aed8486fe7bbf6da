import { cellKey, type FaultCell, type FaultMatrix, type FaultOutcome } from '../reading/fault-cells.ts';
import type { View } from '../reading/view.ts';
import { anchor } from './anchor.ts';
import { shown } from './shown.ts';
import { WideTable } from './wide-table.tsx';

const looks: Readonly<Record<FaultOutcome, [mark: string, look: string]>> = {
  'right code': ['✔', 'good'],
  accepted: ['✘', 'bad'],
  'wrong code': ['✘', 'bad'],
  'no answer': ['✘', 'bad'],
  'not sent': ['–', 'quiet'],
  'not judged': ['?', 'open'],
};

const Outcome = ({ outcome, count }: { outcome: FaultOutcome; count: number }) => {
  const [mark, look] = looks[outcome];
  return (
    <span class={`outcome ${look}`}>
      <span aria-hidden="true">{mark}</span> {outcome}
      {count > 1 && ` × ${count}`}
    </span>
  );
};

const Cell = ({ cell, view }: { cell: FaultCell | undefined; view: View }) => (
  <td>
    {cell === undefined ? (
      <span class="none">
        <span aria-hidden="true">·</span>
        <span class="unheard">no such case</span>
      </span>
    ) : (
      cell.outcomes.map(([outcome, count]) => <Outcome key={outcome} outcome={outcome} count={count} />)
    )}
    {cell?.wrong && view.homes.has(cell.wrong.id) && (
      <a href={`#${anchor('case', cell.wrong.id)}`}>
        case<span class="unheard"> {shown(cell.wrong.id, 80)}</span>
      </a>
    )}
  </td>
);

interface Props {
  readonly caption: string;
  readonly matrix: FaultMatrix;
  readonly view: View;
}

/** Which fault at which place came to what. */
export const FaultTable = ({ caption, matrix, view }: Props) =>
  matrix.places.length === 0 ? null : (
    <WideTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">Fault</th>
          {matrix.places.map((place) => (
            <th key={place} scope="col">
              <code>{shown(place, 80)}</code>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{shown(kind, 80)}</th>
            {matrix.places.map((place) => (
              <Cell key={place} cell={matrix.cells.get(cellKey(place, kind))} view={view} />
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
