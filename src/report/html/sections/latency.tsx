import { DistributionPlot } from '../parts/distribution-plot.tsx';
import { ScaleLine } from '../parts/scale-line.tsx';
import { shown } from '../parts/shown.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { type Distribution, distributionsOf, type Scale } from '../reading/distributions.ts';
import type { Section } from '../section.ts';

const Row = ({ row, scale }: { row: Distribution; scale: Scale }) => (
  <tr>
    <th scope="row">
      <code>{shown(row.outcome)}</code>
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
