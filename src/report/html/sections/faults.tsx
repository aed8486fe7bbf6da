import { escapedText } from '../../../text/escape.ts';
import { anchor } from '../parts/anchor.tsx';
import { WideTable } from '../parts/scroll-box.tsx';
import { everyCase } from '../reading/every-case.ts';
import {
  cellKey,
  type FaultCell,
  type FaultMatrix,
  type FaultOutcome,
  faultMatrix,
} from '../reading/fault-cells.ts';
import type { View } from '../reading/view.ts';
import type { Section } from '../section.ts';

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
    {cell?.wrong && view.caseAnchors.has(cell.wrong.id) && (
      <a href={`#${anchor('case', cell.wrong.id)}`}>
        case<span class="unheard"> {escapedText(cell.wrong.id, 80)}</span>
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
const FaultTable = ({ caption, matrix, view }: Props) =>
  matrix.places.length === 0 ? null : (
    <WideTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">Fault</th>
          {matrix.places.map((place) => (
            <th key={place} scope="col">
              <code>{escapedText(place, 80)}</code>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{escapedText(kind, 80)}</th>
            {matrix.places.map((place) => (
              <Cell key={place} cell={matrix.cells.get(cellKey(place, kind))} view={view} />
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );

/** Which fault on which field or header came to what. */
export const faults: Section = {
  id: 'faults',
  title: 'Fields and faults',
  content: (view) => {
    // What the page leaves open is neither right nor wrong.
    const cases = everyCase(view.record).filter(({ requirement }) => view.requirements.has(requirement));
    const [fields, headers] = [faultMatrix(cases, '/'), faultMatrix(cases, 'header:')];
    if (fields.places.length + headers.places.length === 0) return undefined;
    return (
      <>
        <p class="intro">
          One fault at a time, in an otherwise valid request. Right is any code that the page allows for it;
          accepted is wrong.
        </p>
        <FaultTable caption="Fields of the body" matrix={fields} view={view} />
        <FaultTable caption="Headers" matrix={headers} view={view} />
      </>
    );
  },
};
