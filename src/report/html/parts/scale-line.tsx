import type { Scale } from '../reading/distributions.ts';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The values of the scale under the plots. */
export const ScaleLine = ({ scale: { ticks, place } }: { scale: Scale }) => (
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
