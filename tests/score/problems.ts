import type { Outcome } from './judge-subject.ts';
import { defectsOnlyKilledBy } from './only-killers.ts';
import { isFalseAlarm, standingOf } from './standing.ts';

const place = ({ defect, set, seed }: Outcome) => `${defect ?? 'no defect'}, ${set}, seed ${seed}`;

const listed = (ids: readonly string[]) => ids.slice(0, 5).join(', ') || 'nothing';

/** What keeps a score from being full, a line each: defects that got away and servers that were blamed for nothing. */
export const problemsIn = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap((outcome) => {
    const { defect, failed, inconclusive, verdict } = outcome;
    if (defect === undefined) {
      if (!isFalseAlarm(outcome)) return [];
      const what = `failed ${listed(failed)}; inconclusive ${listed(inconclusive)}`;
      return [`false alarm: ${place(outcome)}: ${verdict}; ${what}`];
    }
    const standing = standingOf(outcome);
    return standing === 'killed' ? [] : [`${standing}: ${place(outcome)}: failed ${listed(failed)}`];
  });

/** Checks without which every defect would still be caught. */
export const idleChecks = (outcomes: readonly Outcome[]): string[] =>
  [...defectsOnlyKilledBy(outcomes)]
    .filter(([, ids]) => ids.length === 0)
    .map(([check]) => `dead weight: every defect is caught without the check ${check}`);
