import { type Inlined, inlinedScript } from '../html/inlined.ts';
import { Chooser } from './chooser.tsx';
import { Chosen } from './chosen.tsx';
import { condensed, dataText } from './condensed.ts';
import type { History } from './history.ts';
import { Latest } from './latest.tsx';
import { Shell } from './shell.tsx';
import { siteStyle } from './site-html.ts';

let script: Inlined | undefined;

function compareScript(): Inlined {
  script ??= inlinedScript('compare');
  return script;
}

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
    inlined={{ scripts: [compareScript()], style: siteStyle }}
  >
    <Chooser history={history} />
    <Chosen />
    <Latest history={history} />
    <script
      type="application/json"
      id="runs"
      dangerouslySetInnerHTML={{ __html: dataText(condensed(history)) }}
    />
  </Shell>
);
