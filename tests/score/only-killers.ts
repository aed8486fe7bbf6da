import { checks, runChecks } from '../../src/checks/index.ts';
import type { Outcome } from './judge-subject.ts';
import { runsByDefect } from './runs-by-defect.ts';
import { hits } from './standing.ts';

/** Every check by its id: those of the two lists, and those that the engine makes itself. */
export const checkIds: readonly string[] = [
  'expectation',
  ...checks.map(({ id }) => id),
  ...runChecks.map(({ id }) => id),
  'effects',
  'stable',
];

/** The one check without which a defect would survive this run; undefined if another one would kill it too. */
export function onlyKiller(outcome: Outcome): string | undefined {
  const killers = new Set(hits(outcome).flatMap((id) => outcome.checks[id] ?? []));
  return killers.size === 1 ? [...killers][0] : undefined;
}

/** For each check the defects that would survive all their runs without it. */
export function defectsOnlyKilledBy(outcomes: readonly Outcome[]): Map<string, string[]> {
  const runs = [...runsByDefect(outcomes)];
  const onlyBy = (check: string) =>
    runs.filter(([, own]) => own.every((outcome) => onlyKiller(outcome) === check)).map(([defect]) => defect);
  return new Map(checkIds.map((check) => [check, onlyBy(check)]));
}
