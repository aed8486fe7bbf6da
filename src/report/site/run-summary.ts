import type { Level } from '../../contract/requirement.ts';
import { type Comparable, comparableOf } from '../../record/baseline/compare-records.ts';
import type { RunRecord } from '../../record/record.ts';
import { escapedText } from '../../text/escape.ts';
import { moment } from '../format/words.ts';
import { percentile } from '../html/reading/distributions.ts';
import { type Badge, badgeOf } from '../outputs/badge.ts';

/** How many requirements of a level there are, how many of them passed, and how many failed. */
export interface Passed {
  readonly passed: number;
  readonly failed: number;
  readonly all: number;
}

/** As much of a run as the pages about all runs show; its cases are not kept. */
export interface RunSummary extends Pick<RunRecord, 'suite' | 'contract' | 'run' | 'verdict' | 'why'> {
  /** Name of its folder in the site. */
  readonly folder: string;
  /** What was tested, by a name that is the same in each run against it. */
  readonly target: string;
  /** Milliseconds, over all answers; undefined if nothing was timed. */
  readonly latency?: { readonly p50: number; readonly p95: number };
  readonly levels: ReadonlyMap<Level, Passed>;
  readonly titles: ReadonlyMap<string, string>;
  readonly items: Comparable;
  readonly badge: Badge;
}

/** The embedded mock listens on another port each time. That a target speaks TLS is not worth saying. */
const targetName = ({ target: { kind, baseUrl, region } }: RunRecord) =>
  kind === 'mock'
    ? 'mock'
    : `${baseUrl.replace(/^https:\/\//, '')}${region === undefined ? '' : ` (${region})`}`;

function latencyOf({ cases }: RunRecord): RunSummary['latency'] {
  const times = cases.flatMap(({ durationMs }) => (durationMs === undefined ? [] : [durationMs]));
  const sorted = times.toSorted((one, other) => one - other);
  return sorted.length === 0 ? undefined : { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

function levelsOf({ requirements }: RunRecord): RunSummary['levels'] {
  const levels = new Map<Level, Passed>();
  for (const { level, status } of requirements) {
    const { passed, failed, all } = levels.get(level) ?? { passed: 0, failed: 0, all: 0 };
    levels.set(level, {
      passed: passed + Number(status === 'passed'),
      failed: failed + Number(status === 'failed'),
      all: all + 1,
    });
  }
  return levels;
}

/** The summary of a run that is, or will be, in this folder of the site. */
export function summaryOf(folder: string, record: RunRecord): RunSummary {
  const { suite, contract, run, verdict, why, requirements } = record;
  const latency = latencyOf(record);
  return {
    suite,
    contract,
    run,
    verdict,
    why,
    folder,
    target: targetName(record),
    latency,
    levels: levelsOf(record),
    titles: new Map(requirements.map(({ id, title }) => [id, title])),
    items: comparableOf(record),
    badge: badgeOf(record),
  };
}

/** What tells a run from others against its target: when it began. */
export const runTime = ({ run }: RunSummary): string => escapedText(moment(run.startedAt), 60);

/** A run by what was tested and when. */
export const runName = (run: RunSummary): string => `${escapedText(run.target, 100)}, ${runTime(run)}`;
