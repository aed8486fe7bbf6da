import type { Outcome } from './judge-subject.ts';
import { most } from './numbers.ts';
import { table } from './table.ts';

/** How many failures a reader sees for one defect, and how many requirements they are about. */
export function triageTable(outcomes: readonly Outcome[]): string {
  const runs = outcomes.filter(({ defect, groups }) => defect && groups.length > 0);
  const sizes = [...new Set(runs.map(({ groups }) => groups.length))].sort((one, other) => one - other);
  const rows = sizes.map((size) => {
    const own = runs.filter(({ groups }) => groups.length === size);
    const example = own.toSorted((one, other) => other.failed.length - one.failed.length)[0];
    return [size, own.length, most(own.map(({ failed }) => failed.length)), example?.defect ?? ''];
  });
  return table(['failures shown', 'runs', 'most requirements failed', 'such as'], rows);
}
