import { escapedText } from '../../../text/escape.ts';
import { WideTable } from '../parts/scroll-box.tsx';
import { type Distribution, distributionsOf, type Scale } from '../reading/distributions.ts';
import type { Section } from '../section.ts';

const height = 36;
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A histogram over the scale with lines at the median and at the 95th percentile. */
const DistributionPlot = ({ row, scale }: { row: Distribution; scale: Scale }) => {
  const most = Math.max(...row.bins);
  return (
    <svg class="plot" width="100%" height={height} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          class="tick"
          x1={percent(scale.place(tick))}
          x2={percent(scale.place(tick))}
          y1="0"
          y2={height}
        />
      ))}
      {row.bins.map((count, bin) => {
        // A bin with one answer among thousands is still seen.
        const tall = count === 0 ? 0 : Math.max(3, (count / most) * height);
        return count === 0 ? null : (
          <rect
            key={bin}
            x={percent(bin / row.bins.length)}
            width={percent(0.9 / row.bins.length)}
            y={(height - tall).toFixed(1)}
            height={tall.toFixed(1)}
          />
        );
      })}
      {[row.p50, row.p95].map((value, index) => (
        <line
          key={value}
          class={index === 0 ? 'p50' : 'p95'}
          x1={percent(scale.place(value))}
          x2={percent(scale.place(value))}
          y1="0"
          y2={height}
        />
      ))}
    </svg>
  );
};

/** The values of the scale under the plots. */
const ScaleLine = ({ scale: { ticks, place } }: { scale: Scale }) => (
  <svg class="scale" width="100%" height="16" aria-hidden="true">
    {ticks.map((tick, index) => (
      <text
        key={tick}
        x={percent(place(tick))}
        y="12"
        text-anchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
      >
        {Number(tick.toPrecision(1))}
      </text>
    ))}
  </svg>
);

const Row = ({ row, scale }: { row: Distribution; scale: Scale }) => (
  <tr>
    <th scope="row">
      <code>{escapedText(row.outcome)}</code>
    </th>
    <td class="number">{row.count.toLocaleString('en-US')}</td>
    <td class="plotted">
      <DistributionPlot row={row} scale={scale} />
    </td>
    {[row.p50, row.p95, row.p99, row.max].map((value, index) => (
      <td key={index} class="number">
        {value}
      </td>
    ))}
  </tr>
);

const Head = () => (
  <thead>
    <tr>
      <th scope="col">Outcome</th>
      <th scope="col" class="number">
        Answers
      </th>
      <th scope="col" class="plotted">
        Distribution
      </th>
      {['p50', 'p95', 'p99', 'max'].map((name) => (
        <th key={name} scope="col" class="number">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);

/** How long answers took, by outcome. */
export const latency: Section = {
  id: 'latency',
  title: 'Latency',
  content: ({ record: { cases } }) => {
    const { scale, rows } = distributionsOf(cases);
    return rows.length === 0 ? undefined : (
      <WideTable caption="Milliseconds from sending to the last byte, by outcome; lines at p50 and p95">
        <Head />
        <tbody>
          {rows.map((row) => (
            <Row key={row.outcome} row={row} scale={scale} />
          ))}
          <tr class="scale-row">
            <td colSpan={2} />
            <td class="plotted">
              <ScaleLine scale={scale} />
            </td>
            <td colSpan={4} />
          </tr>
        </tbody>
      </WideTable>
    );
  },
};
