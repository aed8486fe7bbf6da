import type { Blame } from '../checks/finding.ts';
import type { FirstLook } from '../engine/journal/entry.ts';
import type { RunOptions } from '../target/settings/configuration.ts';
import { type Shard, shardInWords } from '../target/settings/shard.ts';
import { countOf, firstOf } from '../text/words.ts';
import { type DeviationRecord, subjectOf } from './deviations/deviation.ts';
import type { RequirementRecord, Verdict } from './record.ts';

/** The verdict with its reason in one sentence. */
export interface Judged {
  readonly verdict: Verdict;
  readonly why: string;
  readonly blame?: Blame;
}

export const exitCodes: Readonly<Record<Verdict, number>> = {
  conformant: 0,
  nonconformant: 1,
  inconclusive: 3,
};

/** Whether a failure of this requirement fails the run: the one place that knows levels. */
export const failsRun = (
  { level }: Pick<RequirementRecord, 'level'>,
  { strict }: Pick<RunOptions, 'strict'>,
) => level === 'documented' || (strict && level === 'implied');

const list = (requirements: readonly RequirementRecord[]) =>
  firstOf(
    requirements.map(({ id }) => id),
    3,
  );

function inconclusive(open: readonly RequirementRecord[], what: string): Judged {
  const blames = open.flatMap((requirement) => requirement.blame ?? []);
  // Trouble on the way may be behind whatever else was refused.
  const blame = blames.includes('network') ? 'network' : blames[0];
  return {
    verdict: 'inconclusive',
    why: `${countOf(open.length, what)} could not be judged: ${list(open)}`,
    ...(blame && { blame }),
  };
}

/** What a verdict depends on besides the requirements. */
export interface Circumstances {
  /** Whether every batch of the profile was played. */
  readonly complete: boolean;
  /** What stopped the run before its end. */
  readonly interrupted?: string | undefined;
  /** Why not everything was sent that the profile asks for. */
  readonly cut?: string | undefined;
  /** Which part of a run this is. */
  readonly shard?: Shard;
  /** What went wrong in the suite itself. */
  readonly bug?: string | undefined;
  readonly deviations?: readonly DeviationRecord[];
}

/** A stale entry would hide the next real failure, so it fails the run. */
function becauseStale(stale: readonly DeviationRecord[]): Judged {
  const subjects = stale.map(subjectOf).join(', ');
  const [fails, it] = stale.length === 1 ? ['does not fail', 'it'] : ['do not fail', 'them'];
  const why = `${countOf(stale.length, 'listed deviation')} ${fails} any more: remove ${it} from the list (${subjects})`;
  return { verdict: 'nonconformant', why, blame: 'configuration' };
}

const partInWords = (shard: Shard | undefined) =>
  shard
    ? `shard ${shardInWords(shard)} played its part: merge all shards for a verdict`
    : 'only a part of the profile was played: run all of it for a verdict';

/** Judges a run by how its requirements stand. A run that judged nothing is never green. */
export function judgeStanding(
  requirements: readonly RequirementRecord[],
  options: Pick<RunOptions, 'strict' | 'requireAll'>,
  firstLook: FirstLook | undefined,
  { complete, interrupted, bug, cut, shard, deviations = [] }: Circumstances,
): Judged {
  const failed = requirements.filter((entry) => entry.status === 'failed' && failsRun(entry, options));
  if (failed.length > 0) {
    const why = `${countOf(failed.length, 'requirement')} failed: ${list(failed)}`;
    const blame = failed.every((entry) => entry.blame === 'gateway') ? 'gateway' : 'server';
    return { verdict: 'nonconformant', why, blame };
  }
  if (bug !== undefined) return { verdict: 'inconclusive', why: `bug of the suite: ${bug}`, blame: 'suite' };
  const bugs = requirements.filter(({ blame }) => blame === 'suite');
  if (bugs.length > 0) return { ...inconclusive(bugs, 'requirement'), blame: 'suite' };
  const stale = deviations.filter(({ standing }) => standing === 'stale');
  if (stale.length > 0) return becauseStale(stale);
  if (interrupted !== undefined) {
    return { verdict: 'inconclusive', why: `interrupted by ${interrupted}: run all of it for a verdict` };
  }
  if (firstLook?.goesOn === false) {
    return { verdict: 'inconclusive', why: `${firstLook.reason}; ${firstLook.cure}`, blame: firstLook.blame };
  }
  const documented = requirements.filter(({ level }) => level === 'documented');
  const open = documented.filter(({ status }) => status === 'inconclusive' || status === 'untested');
  // In a partial run, do not list requirements nobody asked for.
  const core = open.filter((entry) => entry.core && (complete || cut || entry.status === 'inconclusive'));
  if (core.length > 0) {
    const judged = inconclusive(core, 'core requirement');
    return cut ? { ...judged, why: `${judged.why}; ${cut}` } : judged;
  }
  if (options.requireAll && open.length > 0) return inconclusive(open, 'documented requirement');
  if (!complete) return { verdict: 'inconclusive', why: cut ?? partInWords(shard) };
  const tested = documented.length - open.length;
  return {
    verdict: 'conformant',
    why: `${tested} of ${documented.length} documented requirements tested, none failed`,
  };
}
