import type { Contract } from '../contract/contract.ts';
import { type Batch, type Case, type Profile, profiles, servedBy } from './case.ts';
import { controlOf } from './control-of.ts';
import { explorationBatches } from './explored.ts';
import { kitchenFor } from './kitchen.ts';
import { caseOf, type Kitchen, type Recipe } from './recipe.ts';
import { firstLook } from './recipes/first-look.ts';
import { recipesFor } from './recipes/index.ts';
import { twice } from './recipes/twice.ts';

const included = (profile: Profile) => (entry: Case) =>
  profiles.indexOf(entry.profile) <= profiles.indexOf(profile);

function batchOf(recipe: Recipe, kitchen: Kitchen, profile: Profile): Batch {
  const cases = recipe
    .drafts(kitchen)
    .map((draft) => caseOf(draft, kitchen, recipe.id))
    .filter(included(profile));
  const after = recipe.after ? [caseOf(recipe.after, kitchen, recipe.id)].filter(included(profile)) : [];
  return {
    id: recipe.id,
    area: recipe.area,
    title: recipe.title,
    requirements: [...new Set([...cases, ...after].flatMap(servedBy))],
    cases,
    control: controlOf(recipe.id, kitchen),
    ...(after[0] && { after: after[0] }),
  };
}

/** The first batch of every run: is there a target that accepts the valid request at all? */
export const firstLookBatch = (contract: Contract, seed: string): Batch =>
  batchOf(firstLook, kitchenFor(contract, seed), 'smoke');

/** All cases in one batch: a smoke test spends one upload on them, whatever area they belong to. */
const inOne = (batches: readonly Batch[], control: Case): Batch => ({
  id: 'smoke',
  area: 'smoke',
  title: 'one case of each kind gets its documented answer',
  requirements: [...new Set(batches.flatMap(({ requirements }) => requirements))],
  cases: batches.flatMap(({ cases }) => cases.map((entry) => ({ ...entry, batch: 'smoke' }))),
  control,
});

// As Playwright plays them, which has a file for each area: what is learned in one batch can matter to the next.
const byArea = (one: Batch, other: Batch) => (one.area < other.area ? -1 : Number(one.area > other.area));

/**
 * Every other batch of a profile, in order. The same seed gives the same bytes. `explore` is the number of random
 * cases, which the profile deep alone has.
 */
export function batchesFor(contract: Contract, profile: Profile, seed: string, explore = 0): Batch[] {
  const kitchen = kitchenFor(contract, seed);
  const recipes = recipesFor(contract.fields);
  const batches = [...recipes, twice(recipes)]
    .map((recipe) => batchOf(recipe, kitchen, profile))
    .filter(({ cases }) => cases.length > 0);
  if (profile === 'smoke') return [inOne(batches, controlOf('smoke', kitchen))];
  const explored = profile === 'deep' ? explorationBatches(contract, seed, explore) : [];
  return [...batches, ...explored].toSorted(byArea);
}
