import { changesBetween } from '../../record/baseline/compare-records.ts';
import { escapedText } from '../../text/escape.ts';
import { countOf } from '../../text/words.ts';
import { Badge } from '../html/parts/badge.tsx';
import { badgePath } from './badges.ts';
import type { History } from './history.ts';
import { compareLink, recordLink, reportLink } from './links.ts';
import { type RunSummary, runName, runTime } from './run-summary.ts';
import { PassedOf } from './runs-table.tsx';

interface Props {
  readonly run: RunSummary;
  readonly history: History;
}

const mostOthers = 12;

const Before = ({ run, history }: Props) => {
  const before = history.before.get(run.folder);
  if (!before) return null;
  const changes = changesBetween(before.items, run.items).length;
  return (
    <li>
      <a href={compareLink(before, run)}>
        {changes === 0 ? 'Nothing changed' : countOf(changes, 'change')}
        <span class="unheard"> of {escapedText(run.target, 80)}</span> since the run before
      </a>
    </li>
  );
};

/** Links to the comparison with the newest run of each other target. */
const Parity = ({ run, history: { targets } }: Props) => {
  const others = [...targets.values()].flatMap(([newest]) =>
    newest && newest.target !== run.target ? [newest] : [],
  );
  return others.length === 0 ? null : (
    <li class="parity">
      <span>Side by side with</span>
      <ul>
        {others.slice(0, mostOthers).map((other) => (
          <li key={other.folder}>
            <a href={compareLink(run, other)}>
              {escapedText(other.target, 80)}
              <span class="unheard"> against {escapedText(run.target, 80)}</span>
            </a>
          </li>
        ))}
        {others.length > mostOthers && <li>and {others.length - mostOthers} more</li>}
      </ul>
    </li>
  );
};

const Card = ({ run, history }: Props) => (
  <article class={`card target ${run.verdict}`}>
    <header>
      <h3>{escapedText(run.target, 160)}</h3>
      <Badge status={run.verdict} />
    </header>
    <p class="reason">{escapedText(run.why, 300)}</p>
    <dl class="counts">
      {[...run.levels].map(([level, passed]) => (
        <div key={level}>
          <dt>{level}</dt>
          <dd>
            <PassedOf passed={passed} />
          </dd>
        </div>
      ))}
    </dl>
    <ul class="ways">
      <li>
        <a href={reportLink(run)}>
          Report<span class="unheard"> of {escapedText(run.target, 80)},</span> of {runTime(run)}
        </a>
      </li>
      <li>
        <a href={recordLink(run)}>
          Record<span class="unheard"> of {runName(run)}</span>
        </a>
      </li>
      <li>
        <a href={`${badgePath(run.target)}.svg`}>
          Badge<span class="unheard"> of {escapedText(run.target, 80)}</span>
        </a>
      </li>
      <Before run={run} history={history} />
      <Parity run={run} history={history} />
    </ul>
  </article>
);

/** The newest run of each target. */
export const Newest = ({ history }: { history: History }) => (
  <section class="part" aria-labelledby="newest">
    <h2 id="newest">Newest of each target</h2>
    <div class="cards">
      {[...history.targets.values()].flatMap(([run]) =>
        run ? [<Card key={run.folder} run={run} history={history} />] : [],
      )}
    </div>
  </section>
);
