import { Fragment } from 'preact';
import type { Precedence } from '../../../record/behaviour/probes.ts';
import { escapedText } from '../../../text/escape.ts';
import { WideTable } from '../parts/scroll-box.tsx';
import type { Section } from '../section.ts';

/** The outcome for each pair, whichever of the two is named first. */
function outcomesOf(pairs: readonly Precedence[]): ReadonlyMap<string, string> {
  const key = (one: string, other: string) => JSON.stringify([one, other]);
  return new Map(
    pairs.flatMap(({ faults: [one, other], outcome }) => [
      [key(one, other), outcome] as const,
      [key(other, one), outcome] as const,
    ]),
  );
}

/** An outcome that may break after each word of its code, so that nine columns fit. */
const Outcome = ({ text }: { text: string }) => (
  <>
    {escapedText(text, 120)
      .split(/(?<=_)/)
      .map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
  </>
);

const Matrix = ({ pairs }: { pairs: readonly Precedence[] }) => {
  const faults = [...new Set(pairs.flatMap((pair) => pair.faults))];
  const outcomes = outcomesOf(pairs);
  return (
    <WideTable dense caption="What came to a request with two faults">
      <thead>
        <tr>
          <th scope="col">Fault, and another</th>
          {faults.map((fault) => (
            <th key={fault} scope="col">
              {escapedText(fault, 80)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {faults.map((fault) => (
          <tr key={fault}>
            <th scope="row">{escapedText(fault, 80)}</th>
            {faults.map((other) => (
              <td key={other} class={other === fault ? 'same' : ''}>
                {other !== fault && <Outcome text={outcomes.get(JSON.stringify([fault, other])) ?? '·'} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
};

/** Which error wins when a request has two faults. The page leaves it open. */
export const precedence: Section = {
  id: 'precedence',
  title: 'Which error wins',
  content: ({ record }) =>
    record.behaviour.precedence.length > 0 ? (
      <>
        <p class="intro">The page leaves the order of checks open: this is recorded, never judged.</p>
        <Matrix pairs={record.behaviour.precedence} />
      </>
    ) : undefined,
};
