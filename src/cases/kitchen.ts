import { base, en, Faker } from '@faker-js/faker';
import type { Contract } from '../contract/contract.ts';
import type { Kitchen } from './recipe.ts';
import { validMembers } from './requests.ts';
import { seedOf } from './seed.ts';

/** The kitchen of a run: each case draws its own values from the seed and its id. */
export function kitchenFor({ path, fields }: Pick<Contract, 'path' | 'fields'>, seed: string): Kitchen {
  const faker = (caseId: string) => new Faker({ locale: [en, base], seed: seedOf(`${seed}/${caseId}`) });
  const members: Kitchen['members'] = (caseId) => validMembers(faker(caseId).internet.exampleEmail());
  const nobodysUpload = (caseId: string) => `upload_${faker(caseId).string.alphanumeric(12)}`;
  return { path, fields, faker, members, nobodysUpload };
}
