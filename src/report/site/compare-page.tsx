import { escapedText } from '../../text/escape.ts';
import { WideTable } from '../html/parts/scroll-box.tsx';
import { comparisonData, dataText } from './comparison-data.ts';
import type { History } from './history.ts';
import { Latest } from './latest.tsx';
import { runName } from './run-summary.ts';
import { Shell, siteAssets } from './shell.tsx';

const Side = ({ name, title, history }: { name: string; title: string; history: History }) => (
  <label class="side">
    <span>{title}</span>
    <select name={name}>
      {[...history.targets].map(([target, runs]) => (
        <optgroup key={target} label={escapedText(target, 100)}>
          {runs.map((run) => (
            <option key={run.folder} value={run.folder}>
              {runName(run)}, {run.verdict}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </label>
);

/** Which two runs are compared; the script shows it, as it needs it. */
const Chooser = ({ history }: { history: History }) => (
  <search class="filters" aria-label="Which runs to compare">
    <form id="chooser">
      <Side name="a" title="this run" history={history} />
      <Side name="b" title="with this one" history={history} />
      <button type="button" id="swap">
        Swap
      </button>
      <label class="both">
        <input type="checkbox" name="same" value="1" />
        <span>also what is the same</span>
      </label>
      <output id="compared" aria-live="polite" />
    </form>
  </search>
);

const parts = [
  ['facts', 'The two runs', 'What was tested, how, and what came of it'],
  ['requirements', 'Requirements', 'How requirements stand'],
  ['behaviour', 'Behaviour profile', 'What the page leaves open, as the targets do it'],
] as const;

/** The tables that the script fills with the comparison of two runs. */
const Chosen = () => (
  <div class="for-script">
    {parts.map(([id, title, caption]) => (
      <section key={id} class="part sides" aria-labelledby={`title-${id}`}>
        <h2 id={`title-${id}`}>{title}</h2>
        <WideTable caption={caption}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" data-side="a" />
              <th scope="col" data-side="b" />
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody id={id} />
        </WideTable>
      </section>
    ))}
  </div>
);

/** The comparison of any two runs; without the script, of the newest two of each target. */
export const ComparePage = ({ history }: { history: History }) => (
  <Shell
    title="Compare two runs"
    why={
      <>
        One target then and now, or two targets side by side. All runs are in the{' '}
        <a href="index.html">conformance history</a>.
      </>
    }
    history={history}
    assets={siteAssets(['site/browser/compare'])}
  >
    <Chooser history={history} />
    <Chosen />
    <Latest history={history} />
    <script
      type="application/json"
      id="runs"
      dangerouslySetInnerHTML={{ __html: dataText(comparisonData(history)) }}
    />
  </Shell>
);
