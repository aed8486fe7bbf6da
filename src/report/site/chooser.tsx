import { shown } from '../html/parts/shown.ts';
import type { History } from './history.ts';
import { runName } from './run-name.ts';

const Side = ({ name, title, history }: { name: string; title: string; history: History }) => (
  <label class="side">
    <span>{title}</span>
    <select name={name}>
      {[...history.targets].map(([target, runs]) => (
        <optgroup key={target} label={shown(target, 100)}>
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
export const Chooser = ({ history }: { history: History }) => (
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
