import type { Outcome } from './judge-subject.ts';
import { defectsOnlyKilledBy } from './only-killers.ts';
import { table } from './table.ts';

/** For each check, how many defects would survive without it, and one of them. */
export const checkTable = (outcomes: readonly Outcome[]): string =>
  table(
    ['check', 'defects that only it kills', 'such as'],
    [...defectsOnlyKilledBy(outcomes)].map(([check, ids]) => [check, ids.length, ids[0] ?? '']),
  );
