import type { Level } from '../../contract/requirement.ts';
import { groupBy } from '../html/reading/group-by.ts';
import type { RunSummary } from './run-summary.ts';

/** All runs that the site holds. */
export interface History {
  /** The newest first. */
  readonly runs: readonly RunSummary[];
  /** The same by target, the target with the newest run first. */
  readonly targets: ReadonlyMap<string, readonly RunSummary[]>;
  /** Folder of a run to the run before it against the same target. */
  readonly before: ReadonlyMap<string, RunSummary>;
}

// A leap second is a valid date-time, and no time of JavaScript's.
const finished = ({ run }: RunSummary) => Date.parse(run.finishedAt) || 0;

const newestFirst = (one: RunSummary, other: RunSummary) =>
  finished(other) - finished(one) || (one.folder < other.folder ? -1 : 1);

/** Puts runs, which come in any order, into their history. */
export function historyOf(summaries: readonly RunSummary[]): History {
  const runs = summaries.toSorted(newestFirst);
  const targets = groupBy(runs, ({ target }) => target);
  const pairs = [...targets.values()].flatMap((own) =>
    own.flatMap((run, place) => {
      const before = own[place + 1];
      return before ? [[run.folder, before] as const] : [];
    }),
  );
  return { runs, targets, before: new Map(pairs) };
}

const levels: readonly Level[] = ['documented', 'implied', 'observed'];

/** The levels of which any run has requirements, the strongest first. */
export const levelsIn = ({ runs }: Pick<History, 'runs'>): Level[] =>
  levels.filter((level) => runs.some((run) => run.levels.has(level)));
