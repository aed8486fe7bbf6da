import type { RequirementStatus, RunRecord } from '../../../record/record.ts';
import { marks } from '../../marks.ts';

const order: readonly RequirementStatus[] = ['passed', 'failed', 'deviating', 'inconclusive', 'untested'];

/** How the requirements stand, as a bar and in words. */
export const Tally = ({ totals }: Pick<RunRecord, 'totals'>) => {
  const counted = order.filter((status) => totals.requirements[status] > 0);
  const all = counted.reduce((sum, status) => sum + totals.requirements[status], 0);
  let from = 0;
  const shares = counted.map((status) => {
    const share = (totals.requirements[status] / all) * 100;
    from += share;
    return { status, x: `${(from - share).toFixed(2)}%`, width: `${share.toFixed(2)}%` };
  });
  return (
    <div class="tally">
      <svg class="bar" aria-hidden="true" width="100%" height="10">
        {shares.map(({ status, x, width }) => (
          <rect key={status} class={status} x={x} width={width} height="10" />
        ))}
      </svg>
      <ul aria-label="Requirements by result">
        {counted.map((status) => (
          <li key={status} class={status}>
            <span aria-hidden="true">{marks[status]}</span> <b>{totals.requirements[status]}</b> {status}
          </li>
        ))}
      </ul>
    </div>
  );
};
