import type { Validate } from '../contract/validators.ts';
import { memberOf, type ParsedBody } from './call.ts';
import type { Problem } from './refusal.ts';

// Keeping the byte order mark makes JSON.parse refuse it (RFC 8259 section 8.1).
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a body as RFC 8259 JSON in UTF-8, without lenience: no BOM, comments or trailing commas (body.json). */
export function parseJson(bytes: Buffer): ParsedBody {
  if (bytes.length === 0) return { problem: 'The body is empty.' };
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch {
    // The parser's own message would quote what was sent.
    return { problem: 'The body is not valid JSON in UTF-8.' };
  }
}

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
