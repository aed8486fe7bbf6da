import { createHash } from 'node:crypto';
import type { Faker } from '@faker-js/faker';
import { faker as english } from '@faker-js/faker/locale/en';

/** A 32-bit seed out of any text, so that every case draws its own values whatever stands before it. */
export const seedOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE();

/** What `{{random:…}}` stands for in a row: realistic values, none of which any target knows. */
const kinds = {
  email: ({ internet }: Faker) => internet.exampleEmail(),
  'full-name': ({ person }: Faker) => person.fullName(),
  system: ({ hacker }: Faker) => `${hacker.noun().replaceAll(' ', '-')}-sync-service`,
  letter: ({ string }: Faker) => string.alpha({ length: 1, casing: 'lower' }),
  uuid: ({ string }: Faker) => string.uuid(),
  digits: ({ string }: Faker) => string.numeric(18),
  token: ({ string }: Faker) => string.alphanumeric(32),
  account: ({ string }: Faker) => string.alphanumeric({ length: 12, casing: 'upper' }),
  /** In the form of the page's example. */
  upload: ({ string }: Faker) => `upload_${string.alphanumeric(12)}`,
  catalog: ({ number }: Faker) => String(number.int({ min: 1_000_000_000, max: 1_999_999_999 })),
} as const satisfies Record<string, (faker: Faker) => string>;

export type RandomKind = keyof typeof kinds;

/** Fills in the random values of a text. */
export type FillRandom = (text: string) => string;

const placeholder = new RegExp(`\\{\\{random:(${Object.keys(kinds).join('|')})(@control)?\\}\\}`, 'g');

/** Gives what fills in the values of a case; a placeholder with `@control` gets the value of the batch's control instead. */
export type RandomValues = (caseId: string, batchId: string) => FillRandom;

// Seeded anew for each value, so that one will do; it takes long to make.
let made: Faker | undefined;

function seeded(seed: string): Faker {
  made ??= new (english.constructor as typeof Faker)({ locale: english.rawDefinitions });
  made.seed(seedOf(seed));
  return made;
}

/** Random values by the seed of a run: each case draws its own, whatever stands before it, and the same each time. */
export function randomValues(seed: string): RandomValues {
  const draw = (caseId: string, kind: RandomKind) => kinds[kind](seeded(`${seed}/${caseId}`));
  return (caseId, batchId) => (text) =>
    text.replace(placeholder, (_, kind: RandomKind, control?: string) =>
      draw(control ? `${batchId}/control` : caseId, kind),
    );
}
