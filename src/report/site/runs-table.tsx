import { changesBetween } from '../../record/baseline/compare-records.ts';
import { escapedText } from '../../text/escape.ts';
import { countOf } from '../../text/words.ts';
import { Badge } from '../html/parts/badge.tsx';
import { WideTable } from '../html/parts/scroll-box.tsx';
import { type History, levelsIn } from './history.ts';
import { compareLink, recordLink, reportLink } from './links.ts';
import { type Passed, type RunSummary, runName, runTime } from './run-summary.ts';

const lookOf = ({ passed, failed, all }: Passed) => {
  if (failed > 0) return 'bad';
  return passed === all ? 'good' : 'open-text';
};

/** How many requirements passed; what was not tested makes it no green one, and no red one. */
export const PassedOf = ({ passed }: { passed: Passed }) => (
  <span class={lookOf(passed)}>
    {passed.passed} of {passed.all} passed
  </span>
);

const Before = ({ run, before }: { run: RunSummary; before: RunSummary | undefined }) => {
  if (!before) return <span class="quiet">the first</span>;
  const changes = changesBetween(before.items, run.items).length;
  return (
    <a href={compareLink(before, run)}>
      {changes === 0 ? 'no change' : countOf(changes, 'change')}
      <span class="unheard"> up to {runName(run)}</span>
    </a>
  );
};

const Row = ({ run, history }: { run: RunSummary; history: History }) => (
  <tr>
    <th scope="row">
      <a href={reportLink(run)}>{runTime(run)}</a>
    </th>
    <td>{escapedText(run.target, 100)}</td>
    <td>
      <Badge status={run.verdict} />
      {!run.run.complete && <span class="open-text"> incomplete</span>}
    </td>
    {levelsIn(history).map((level) => {
      const passed = run.levels.get(level);
      return <td key={level}>{passed ? <PassedOf passed={passed} /> : '–'}</td>;
    })}
    <td class="number">{run.latency?.p50 ?? '–'}</td>
    <td class="number">{run.latency?.p95 ?? '–'}</td>
    <td>{escapedText(run.run.profile, 20)}</td>
    <td>{escapedText(run.suite.version, 40)}</td>
    <td>
      <Before run={run} before={history.before.get(run.folder)} />
    </td>
    <td>
      <a href={recordLink(run)}>
        JSON<span class="unheard"> of {runName(run)}</span>
      </a>
    </td>
  </tr>
);

/** Every run with its permanent links, the newest first. */
export const RunsTable = ({ history }: { history: History }) => (
  <section class="part runs" aria-labelledby="runs">
    <h2 id="runs">All runs</h2>
    <p class="intro">
      <a href="compare.html">Compare any two of them</a>, of one target or of two. Each link below is
      permanent.
    </p>
    <WideTable caption="All runs, the newest first">
      <thead>
        <tr>
          {['Run', 'Target', 'Verdict', ...levelsIn(history)].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {['p50 ms', 'p95 ms'].map((name) => (
            <th key={name} scope="col" class="number">
              {name}
            </th>
          ))}
          {['Profile', 'Suite', 'Since the one before', 'Record'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {history.runs.map((run) => (
          <Row key={run.folder} run={run} history={history} />
        ))}
      </tbody>
    </WideTable>
  </section>
);
