import { defects } from '../../src/mock/variants/defects/index.ts';
import type { Outcome } from './judge-subject.ts';
import { median, most } from './numbers.ts';
import { standingOf } from './standing.ts';
import { table } from './table.ts';

const head = ['family', 'defects', 'runs', 'killed', 'survived', 'wrong requirement', 'requests', 'most'];

const familyOf = ({ defect }: Outcome) => defects.find(({ id }) => id === defect)?.family;

function row(name: string, runs: readonly Outcome[]) {
  const count = (standing: string) => runs.filter((run) => standingOf(run) === standing).length;
  const requests = runs.filter((run) => standingOf(run) === 'killed').map((run) => run.requests);
  const counts = [count('killed'), count('survived'), count('wrong requirement')];
  const own = new Set(runs.map(({ defect }) => defect)).size;
  return [name, own, runs.length, ...counts, median(requests), most(requests)];
}

/** Defects by family: what became of them, and the requests of a run that kills one (median and most). */
export function defectTable(outcomes: readonly Outcome[]): string {
  const runs = outcomes.filter(({ defect }) => defect !== undefined);
  const families = [...new Set(defects.map(({ family }) => family))];
  const rows = families.map((family) =>
    row(
      family,
      runs.filter((run) => familyOf(run) === family),
    ),
  );
  return table(head, [...rows.filter(([, count]) => count !== 0), row('all', runs)]);
}
