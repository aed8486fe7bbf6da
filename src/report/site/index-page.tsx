import type { Verdict } from '../../record/record.ts';
import { countOf } from '../../text/words.ts';
import type { History } from './history.ts';
import { Newest } from './newest.tsx';
import { RunsTable } from './runs-table.tsx';
import { Shell, siteAssets } from './shell.tsx';
import { Trends } from './trends.tsx';

const verdicts: readonly Verdict[] = ['nonconformant', 'inconclusive', 'conformant'];

const newestOf = ({ targets }: History) => [...targets.values()].flatMap((own) => own.slice(0, 1));

/** The worst verdict of what is newest. */
const worst = (history: History) =>
  verdicts.find((verdict) => newestOf(history).some((run) => run.verdict === verdict));

/** How all targets stand, in one sentence. */
function standing(history: History): string {
  const { targets, runs } = history;
  const newest = newestOf(history);
  const counted = verdicts
    .map((verdict) => [verdict, newest.filter((run) => run.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0);
  const [only] = counted;
  const words =
    newest.length === 1 && only
      ? only[0]
      : counted.map(([verdict, count]) => `${count} ${verdict}`).join(', ');
  return `${countOf(targets.size, 'target')} in ${countOf(runs.length, 'run')}; by the newest of each: ${words}.`;
}

/** The index of the site. */
export const IndexPage = ({ history }: { history: History }) => (
  <Shell
    title="Conformance history"
    why={standing(history)}
    tone={worst(history)}
    history={history}
    assets={siteAssets([])}
  >
    <Newest history={history} />
    <Trends history={history} />
    <RunsTable history={history} />
  </Shell>
);
