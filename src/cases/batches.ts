import { base, en, Faker } from '@faker-js/faker';
import type { Contract } from '../contract/contract.ts';
import { type Batch, type Case, type Profile, profiles } from './case.ts';
import { accepted } from './expectations.ts';
import { caseOf, type Kitchen, type Recipe } from './recipe.ts';
import { firstLook } from './recipes/first-look.ts';
import { recipesFor } from './recipes/index.ts';
import { completion, validMembers } from './requests.ts';
import { seedOf } from './seed.ts';

function kitchenFor({ path, fields }: Contract, seed: string): Kitchen {
  const faker = (caseId: string) => new Faker({ locale: [en, base], seed: seedOf(`${seed}/${caseId}`) });
  const members: Kitchen['members'] = (caseId) => validMembers(faker(caseId).internet.exampleEmail());
  const nobodysUpload = (caseId: string) => `upload_${faker(caseId).string.alphanumeric(12)}`;
  return { path, fields, faker, members, nobodysUpload };
}

/** The valid request that proves a batch: it has to be accepted. */
function controlOf(batchId: string, kitchen: Kitchen): Case {
  const id = `${batchId}/control`;
  return {
    id,
    requirement: 'endpoint.accepts-post',
    title: 'control: the same request without any fault',
    profile: 'smoke',
    request: completion(kitchen.path, kitchen.members(id)),
    expectation: accepted,
  };
}

const included = (profile: Profile) => (entry: Case) =>
  profiles.indexOf(entry.profile) <= profiles.indexOf(profile);

function batchOf(recipe: Recipe, kitchen: Kitchen, profile: Profile): Batch {
  const cases = recipe
    .drafts(kitchen)
    .map((draft) => caseOf(draft, kitchen))
    .filter(included(profile));
  const after = recipe.after ? [caseOf(recipe.after, kitchen)].filter(included(profile)) : [];
  return {
    id: recipe.id,
    area: recipe.area,
    title: recipe.title,
    requirements: [...new Set([...cases, ...after].map(({ requirement }) => requirement))],
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
  cases: batches.flatMap(({ cases }) => cases),
  control,
});

/** Every other batch of a profile, in order. The same seed gives the same bytes. */
export function batchesFor(contract: Contract, profile: Profile, seed: string): Batch[] {
  const kitchen = kitchenFor(contract, seed);
  const batches = recipesFor(contract.fields)
    .map((recipe) => batchOf(recipe, kitchen, profile))
    .filter(({ cases }) => cases.length > 0);
  return profile === 'smoke' ? [inOne(batches, controlOf('smoke', kitchen))] : batches;
}
