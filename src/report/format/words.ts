import type { Blame } from '../../checks/finding.ts';
import type { Level } from '../../contract/requirement.ts';
import type { Change } from '../../record/baseline/change.ts';
import type { RequirementRecord, RequirementStatus, RunRecord, Verdict } from '../../record/record.ts';
import { failsRun } from '../../record/verdict.ts';
import { countOf } from '../../text/words.ts';

/** A sign for each outcome, so that none is told by its colour alone. */
export const marks: Readonly<Record<Verdict | RequirementStatus, string>> = {
  conformant: '✔',
  nonconformant: '✘',
  inconclusive: '?',
  passed: '✔',
  failed: '✘',
  deviating: '≠',
  untested: '–',
};

/** The level of a requirement, and whether a failure of it counts in this run. */
export const levelInWords = (
  requirement: Pick<RequirementRecord, 'level'>,
  run: Pick<RunRecord['run'], 'strict'>,
): string =>
  failsRun(requirement, run)
    ? requirement.level
    : `${requirement.level}, does not fail the run without --strict`;

const sources: Readonly<Record<Level, string>> = {
  documented: 'The page',
  implied: 'Implied',
  observed: 'Left open',
};

/** Who demands what a requirement does: only what is documented stands on the page. */
export const sourceInWords = ({ level }: Pick<RequirementRecord, 'level'>): string => sources[level];

/** How many requirements failed, and how many of them fail the run where not all do. */
export function failedInWords({ requirements, run }: Pick<RunRecord, 'requirements' | 'run'>): string {
  const failed = requirements.filter(({ status }) => status === 'failed');
  const counting = failed.filter((entry) => failsRun(entry, run)).length;
  const all = countOf(failed.length, 'requirement');
  if (counting === failed.length) return all;
  if (counting === 0) return `${all}, without effect on the verdict`;
  return `${all}, ${counting} of which ${counting === 1 ? 'fails' : 'fail'} the run`;
}

/** A change in one line. */
export const changeLine = ({ item, kind, before, after }: Change): string =>
  `${kind}: ${item}: ${before} → ${after}`;

const actors: Readonly<Record<Blame, string>> = {
  server: 'the server',
  gateway:
    'what stands in front of the API and answers in its place: firewall, load balancer, CDN, bot protection',
  account: 'the account: credentials, permission, feature, catalog or uploads',
  network: 'the network: nothing or nothing usable came back',
  configuration: 'the configuration of this run: a setting, a limit or the list of deviations',
  client: 'the client that was judged',
  suite: 'this suite: please report the bug, the target is not to blame',
};

/** Who can act on it. */
export const blameInWords = (blame: Blame): string => actors[blame];

/** ISO 8601 to the second as a person reads it, UTC. */
export const moment = (text: string) =>
  text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\.?\d*Z$/, '$1 $2 UTC');
