import type { Batch } from '../cases/case.ts';
import { effectRequirements } from '../checks/effects.ts';
import { checks, runChecks } from '../checks/index.ts';
import type { Contract } from '../contract/contract.ts';
import { plannedBatches } from '../engine/plan/planned-batches.ts';
import type { RunOptions } from '../target/settings/configuration.ts';

/** What a run shows on a line of its own: the preflight, a batch, or a requirement that the whole run is judged by. */
export interface PlannedTest {
  readonly kind: 'preflight' | 'batch' | 'whole-run';
  /** Id of the batch, or of the requirement. */
  readonly id: string;
  readonly area: string;
  readonly title: string;
  /** Ids of the requirements that it can fail. */
  readonly requirements: readonly string[];
}

const ofBatch = (kind: PlannedTest['kind'], { id, area, title, requirements }: Batch): PlannedTest => ({
  kind,
  id,
  area,
  title,
  requirements,
});

/** What every exchange of the run is judged by, whatever it was sent for. */
function wholeRun({ requirements }: Contract, first: Batch): PlannedTest[] {
  const universal = [...checks, ...runChecks].flatMap((check) => check.requirements);
  const preflight = [...first.requirements, first.control.requirement];
  const ids = new Set([...preflight, ...universal, ...effectRequirements, 'success.stable']);
  return [...ids].map((id): PlannedTest => {
    const requirement = requirements.find((entry) => entry.id === id);
    if (!requirement) throw new Error(`the register has no requirement ${id}`);
    const { area, title } = requirement;
    return { kind: 'whole-run', id, area, title, requirements: [id] };
  });
}

/** The tests of a run in the order in which they are played. A run of chosen cases is judged by these cases alone. */
export function plannedTests(contract: Contract, options: RunOptions): PlannedTest[] {
  const [first, ...others] = plannedBatches(contract, options);
  return [
    ofBatch('preflight', first),
    ...others.map((batch) => ofBatch('batch', batch)),
    ...(options.cases?.length ? [] : wholeRun(contract, first)),
  ];
}
