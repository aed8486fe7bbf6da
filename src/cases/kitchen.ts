import { faker as english } from '@faker-js/faker/locale/en';
import type { Contract } from '../contract/contract.ts';
import type { Kitchen } from './recipe.ts';
import { validMembers } from './requests.ts';
import { seedOf } from './seed.ts';

/** The kitchen of a run: each case draws its own values from the seed and its id. */
export function kitchenFor(
  { path, fields, requirements }: Pick<Contract, 'path' | 'fields' | 'requirements'>,
  seed: string,
): Kitchen {
  // One for all cases, as making one costs more than all it draws.
  const faker = (caseId: string) => {
    english.seed(seedOf(`${seed}/${caseId}`));
    return english;
  };
  const members: Kitchen['members'] = (caseId) => validMembers(faker(caseId).internet.exampleEmail());
  const nobodysUpload = (caseId: string) => `upload_${faker(caseId).string.alphanumeric(12)}`;
  const observed = new Set(requirements.filter(({ level }) => level === 'observed').map(({ id }) => id));
  const isObserved = (requirement: string) => observed.has(requirement);
  return { path, isObserved, fields, faker, members, nobodysUpload };
}
