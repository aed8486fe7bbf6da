import type { Validate } from '../contract/validators.ts';
import { memberOf } from './member-of.ts';
import type { Problem } from './problem.ts';

type Rule = readonly [field: string, holds: (value: unknown) => boolean, message: string];

const notBlank = (value: unknown) => typeof value !== 'string' || value.trim() !== '';
const positiveInteger = (value: unknown) =>
  typeof value !== 'number' || (Number.isInteger(value) && value > 0);
const notNegative = (value: unknown) => typeof value !== 'number' || value >= 0;

// The page does not say these, but any server would have them; each passes values of another type, for the schema
// speaks about those. Requirements body.<string>.nonempty, body.catalogId.*, body.fileSize.nonnegative.
const rules: readonly Rule[] = [
  ['uploadId', notBlank, 'must not be blank'],
  ['fileName', notBlank, 'must not be blank'],
  ['completedBy', notBlank, 'must not be blank'],
  ['catalogId', positiveInteger, 'must be a positive integer'],
  ['fileSize', notNegative, 'must not be negative'],
];

/** What is wrong with a request body by its schema and by {@link rules}; empty when nothing is. */
export function bodyProblems(validate: Validate, value: unknown): Problem[] {
  const bySchema = validate(value).map(({ at, message }) => ({ field: at.slice(1), message }));
  const byRule = rules
    .filter(([field, holds]) => !holds(memberOf({ body: { value } }, field)))
    .map(([field, , message]) => ({ field, message }));
  return [...bySchema, ...byRule];
}
