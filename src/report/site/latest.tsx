import { changesBetween } from '../../record/baseline/compare-records.ts';
import { escapedText } from '../../text/escape.ts';
import { ChangeTable } from '../html/parts/change-table.tsx';
import type { History } from './history.ts';
import { reportLink } from './links.ts';
import { type RunSummary, runTime } from './run-summary.ts';

const RunLink = ({ run }: { run: RunSummary }) => <a href={reportLink(run)}>{runTime(run)}</a>;

const Last = ({ target, runs: [after, before] }: { target: string; runs: readonly RunSummary[] }) => {
  if (!after || !before) return null;
  const changes = changesBetween(before.items, after.items);
  return (
    <section class="part" aria-labelledby={`last-${after.folder}`}>
      <h2 id={`last-${after.folder}`}>{escapedText(target, 160)}</h2>
      <p class="intro">
        From the run of <RunLink run={before} /> to that of <RunLink run={after} />
        {changes.length === 0 ? ' nothing changed.' : ':'}
      </p>
      {changes.length > 0 && (
        <ChangeTable caption={`Changes of ${escapedText(target, 100)}`} changes={changes} />
      )}
    </section>
  );
};

/** For readers without the script: what changed between the newest two runs of each target. */
export const Latest = ({ history: { targets } }: { history: History }) => (
  <div class="without-script">
    <p class="intro">
      With JavaScript, this page compares any two runs. These are the newest two of each target.
    </p>
    {[...targets].map(([target, runs]) => (
      <Last key={target} target={target} runs={runs} />
    ))}
  </div>
);
