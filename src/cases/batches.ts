import type { Contract } from '../contract/contract.ts';
import { type Profile, profiles } from '../contract/requirement.ts';
import { type BatchPlan, batchPlans, inOrder, preflightPlan, recheckPlan } from './batch-plans.ts';
import { batchOf } from './batch-with-control.ts';
import type { Batch, Case } from './case.ts';
import { explorationBatches } from './exploration-batches.ts';
import { type CaseContext, caseOf, contextFor, type NamedRow, pairCases, rowById, rowsOf } from './rows.ts';

const included = (profile: Profile) => (entry: Case) =>
  profiles.indexOf(entry.profile) <= profiles.indexOf(profile);

/** The requirements of a plan, in its order. */
const requirementsIn = ({ requirements }: BatchPlan, { contract }: CaseContext) =>
  requirements.flatMap((id) => contract.requirements.filter((entry) => entry.id === id));

/** The rows that a batch plays: those that name it, then those of its plan's requirements that name none. */
const rowsIn = (plan: BatchPlan, context: CaseContext): NamedRow[] => [
  ...context.contract.requirements
    .flatMap((requirement) => rowsOf(requirement, context.contract))
    .filter(({ row }) => row.batch === plan.id),
  ...requirementsIn(plan, context)
    .flatMap((requirement) => rowsOf(requirement, context.contract))
    .filter(({ row }) => row.batch === undefined),
];

/** The case that a plan sends after its control, if it has one. */
const afterOf = ({ id, after }: BatchPlan, context: CaseContext): Case | undefined =>
  after === undefined ? undefined : caseOf(rowById(after, context), id, context);

function batchFor(plan: BatchPlan, profile: Profile, context: CaseContext): Batch {
  const pairs = requirementsIn(plan, context).flatMap((requirement) =>
    pairCases(requirement, plan.id, context),
  );
  const cases = [...rowsIn(plan, context).map((row) => caseOf(row, plan.id, context)), ...pairs];
  const after = profile === 'smoke' ? undefined : afterOf(plan, context);
  return batchOf(plan, cases.filter(included(profile)), context, after);
}

/** The first batch of every run: is there a target that accepts the valid request at all? */
export const preflightBatch = (contract: Contract, seed: string): Batch =>
  batchFor(preflightPlan, 'smoke', contextFor(contract, seed));

/** All cases in one batch: a smoke test spends one upload on them, whatever area they belong to. */
function smokeBatch(batches: readonly Batch[], context: CaseContext): Batch {
  const plan = { id: 'smoke', area: 'smoke', title: 'one case of each kind gets its documented answer' };
  const cases = batches.flatMap((batch) => batch.cases);
  return batchOf(
    plan,
    cases.map((entry) => ({ ...entry, batch: plan.id })),
    context,
  );
}

const again = ({ requirement, variant, row }: NamedRow): NamedRow => ({
  requirement,
  variant: `${variant}-again`,
  row: { ...row, title: `${row.title} (again)`, profile: 'standard' },
});

// Left out of the recheck: a server that dies of such a case would take the proof of all the others with it.
const failsInside = ({ faults }: Case) => faults.some(({ kind }) => kind === 'server-failure');

/**
 * Orders cases so that neighbours expect different answers, as far as possible: a server that answers with what it had
 * for the request before is caught then.
 */
function interleaved(cases: readonly Case[]): Case[] {
  const keyOf = ({ expectation }: Case) => JSON.stringify(expectation);
  const groups = new Map<string, Case[]>();
  for (const entry of cases) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  const ordered: Case[] = [];
  while (ordered.length < cases.length) {
    const last = ordered.at(-1);
    const left = [...groups.values()].filter((group) => group.length > 0);
    const others = left.filter(([entry]) => !last || !entry || keyOf(entry) !== keyOf(last));
    const [largest] = (others.length > 0 ? others : left).toSorted((one, other) => other.length - one.length);
    ordered.push(...(largest?.splice(0, 1) ?? []));
  }
  return ordered;
}

/** The core rejections once more, under ids of their own: other values, so that no server answers from memory. */
function recheckBatch(plans: readonly BatchPlan[], context: CaseContext): Batch {
  const cases = plans
    .flatMap((plan) => rowsIn(plan, context))
    .filter(({ row }) => row.profile === 'smoke')
    .map((row) => caseOf(again(row), recheckPlan.id, context))
    .filter((entry) => !entry.expectation.accepted && !failsInside(entry));
  return batchOf(recheckPlan, interleaved(cases), context, afterOf(recheckPlan, context));
}

/**
 * Every other batch of a profile, in order. The same seed gives the same bytes. `explore` is the number of random
 * cases, which the profile deep alone has.
 */
export function batchesFor(contract: Contract, profile: Profile, seed: string, explore = 0): Batch[] {
  const context = contextFor(contract, seed);
  const plans = batchPlans(contract);
  const batches = plans
    .map((plan) => batchFor(plan, profile, context))
    .filter(({ cases }) => cases.length > 0);
  if (profile === 'smoke') return [smokeBatch(batches, context)];
  const explored = profile === 'deep' ? explorationBatches(contract, seed, explore) : [];
  return inOrder([...batches, ...explored, recheckBatch(plans, context)]);
}
