import { shown } from '../html/parts/shown.ts';
import { moment } from '../html/reading/moment.ts';
import type { RunSummary } from './run-summary.ts';

/** What tells a run from others against its target: when it began. */
export const runTime = ({ run }: RunSummary): string => shown(moment(run.startedAt), 60);

/** A run by what was tested and when. */
export const runName = (run: RunSummary): string => `${shown(run.target, 100)}, ${runTime(run)}`;
