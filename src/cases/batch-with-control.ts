import { expectationOf } from '../contract/expectation.ts';
import type { BatchPlan } from './batch-plans.ts';
import { type Batch, type Case, servedBy } from './case.ts';
import { edited } from './edited.ts';
import type { CaseContext } from './rows.ts';

/** The valid request that proves a batch: it has to be accepted. */
function controlOf(batch: string, { contract, random }: CaseContext): Case {
  const id = `${batch}/control`;
  return {
    id,
    requirement: 'endpoint.accepts-post',
    variant: 'control',
    batch,
    observed: false,
    title: 'control: the same request without any fault',
    profile: 'smoke',
    faults: [],
    request: edited(contract.path, {}, random(id, batch)),
    expectation: expectationOf({ accepted: true }),
    control: true,
  };
}

/** A batch of these cases, with its control. */
export function batchOf(
  { id, area, title }: Omit<BatchPlan, 'requirements' | 'after'>,
  cases: readonly Case[],
  context: CaseContext,
  after?: Case,
): Batch {
  const served = [...cases, ...(after ? [after] : [])].flatMap(servedBy);
  const requirements = [...new Set(served)];
  return { id, area, title, requirements, cases, control: controlOf(id, context), after };
}
