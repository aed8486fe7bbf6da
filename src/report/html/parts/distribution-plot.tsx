import type { Distribution, Scale } from '../reading/distributions.ts';

const height = 36;
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A histogram over the scale with lines at the median and at the 95th percentile. */
export const DistributionPlot = ({ row, scale }: { row: Distribution; scale: Scale }) => {
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
