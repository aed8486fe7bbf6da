import type { RunRecord } from '../../record/record.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { outputs } from '../outputs/index.ts';
import { badgesOf } from './badges.ts';
import { ComparePage } from './compare-page.tsx';
import { historyOf } from './history.ts';
import { IndexPage } from './index-page.tsx';
import { type RunSummary, summaryOf } from './run-summary.ts';
import { siteHtml } from './shell.tsx';
import { incomingRuns, storedRuns } from './site-runs.ts';
import { type Files, writeSite } from './write-site.ts';

export interface Publication {
  readonly runDirs: readonly string[];
  /** The folder of the site, which need not be there yet. */
  readonly site: string;
  /** How many runs of each target stay, the newest; all if undefined. */
  readonly keep?: number;
}

/** What became of the runs. */
export interface Published {
  readonly added: readonly RunSummary[];
  /** Were there already. */
  readonly known: readonly RunSummary[];
  /** Were there, and are older than what is kept. */
  readonly removed: readonly RunSummary[];
  /** Were given, and are older than what is kept. */
  readonly left: readonly RunSummary[];
}

const filesOf = (record: RunRecord): Files =>
  Object.fromEntries(outputs.map(({ file, render }) => [file, render(record)]));

const keptOf = (runs: readonly RunSummary[], keep: number) =>
  historyOf([...historyOf(runs).targets.values()].flatMap((own) => own.slice(0, keep)));

/**
 * Publishes runs in a static site: a folder for each run, written once, and pages about all of them. The runs in the
 * site are its only memory, so the same runs give the same bytes, however often and in whichever order they came.
 * Throws ConfigurationError before anything is written if one of them cannot be read.
 */
export function publish({ runDirs, site, keep = Number.MAX_SAFE_INTEGER }: Publication): Published {
  const stored = storedRuns(site);
  const incoming = incomingRuns(runDirs, site, new Set(stored.map(({ folder }) => folder)));
  const fresh = [...incoming.added].map(([folder, record]) => summaryOf(folder, record));
  if (stored.length + fresh.length === 0)
    throw new ConfigurationError(`the site ${site} holds no run yet: name the report folder of one`);
  const history = keptOf([...stored, ...fresh], keep);
  const kept = new Set(history.runs.map(({ folder }) => folder));
  const isKept = ({ folder }: RunSummary) => kept.has(folder);
  const removed = stored.filter((run) => !isKept(run));
  const added = [...incoming.added].filter(([folder]) => kept.has(folder));
  // GitHub would otherwise run Jekyll on it, which leaves out what begins with an underscore.
  const pages = {
    '.nojekyll': '',
    ...badgesOf(history),
    'compare.html': siteHtml(ComparePage, history),
    'index.html': siteHtml(IndexPage, history),
  };
  writeSite(site, {
    runs: new Map(added.map(([folder, record]) => [folder, filesOf(record)])),
    pages,
    removed: removed.map(({ folder }) => folder),
  });
  return {
    added: fresh.filter(isKept),
    known: stored.filter((run) => incoming.known.has(run.folder) && isKept(run)),
    removed,
    left: fresh.filter((run) => !isKept(run)),
  };
}
