import type { Blame } from '../checks/check.ts';
import type { RunOptions } from '../target/configuration.ts';
import type { FirstLook } from './journal.ts';
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

const list = (requirements: readonly RequirementRecord[]) => {
  const ids = requirements.slice(0, 3).map(({ id }) => id);
  return ids.join(', ') + (requirements.length > 3 ? ` and ${requirements.length - 3} more` : '');
};

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function inconclusive(open: readonly RequirementRecord[], what: string): Judged {
  const blame = open.find((requirement) => requirement.blame)?.blame;
  return {
    verdict: 'inconclusive',
    why: `${plural(open.length, what)} could not be judged: ${list(open)}`,
    ...(blame && { blame }),
  };
}

/** Judges a run by how its requirements stand. A run that judged nothing is never green. */
export function judgeStanding(
  requirements: readonly RequirementRecord[],
  options: Pick<RunOptions, 'strict' | 'requireAll'>,
  firstLook: FirstLook | undefined,
  { complete, bug, cut }: { complete: boolean; bug?: string | undefined; cut?: string | undefined },
): Judged {
  const failed = requirements.filter((entry) => entry.status === 'failed' && failsRun(entry, options));
  if (failed.length > 0) {
    const why = `${plural(failed.length, 'requirement')} failed: ${list(failed)}`;
    return { verdict: 'nonconformant', why, blame: 'server' };
  }
  if (bug !== undefined) return { verdict: 'inconclusive', why: `bug of the suite: ${bug}`, blame: 'suite' };
  const bugs = requirements.filter(({ blame }) => blame === 'suite');
  if (bugs.length > 0) return { ...inconclusive(bugs, 'requirement'), blame: 'suite' };
  if (firstLook?.goesOn === false) {
    return { verdict: 'inconclusive', why: `${firstLook.reason}; ${firstLook.cure}`, blame: firstLook.blame };
  }
  const documented = requirements.filter(({ level }) => level === 'documented');
  const open = documented.filter(({ status }) => status === 'inconclusive' || status === 'untested');
  const core = open.filter((entry) => entry.core);
  if (core.length > 0) {
    const judged = inconclusive(core, 'core requirement');
    return cut ? { ...judged, why: `${judged.why}; ${cut}` } : judged;
  }
  if (options.requireAll && open.length > 0) return inconclusive(open, 'documented requirement');
  if (!complete) {
    return {
      verdict: 'inconclusive',
      why: cut ?? 'only a part of the profile was played: run all of it for a verdict',
    };
  }
  const tested = documented.length - open.length;
  return {
    verdict: 'conformant',
    why: `${tested} of ${documented.length} documented requirements tested, none failed`,
  };
}
