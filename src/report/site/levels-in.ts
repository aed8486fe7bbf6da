import type { Level } from '../../contract/requirement.ts';
import type { History } from './history.ts';

const levels: readonly Level[] = ['documented', 'implied', 'observed'];

/** The levels of which any run has requirements, the strongest first. */
export const levelsIn = ({ runs }: Pick<History, 'runs'>): Level[] =>
  levels.filter((level) => runs.some((run) => run.levels.has(level)));
