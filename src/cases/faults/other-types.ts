import type { Field } from '../../contract/contract.ts';
import type { Profile } from '../case.ts';

/** A value of a type that is not the field's, as JSON text made from the valid one. */
export interface OtherValue {
  readonly variant: string;
  readonly title: string;
  readonly json: (valid: string) => string;
  readonly profile?: Profile;
}

const structured: readonly OtherValue[] = [
  { variant: 'true', title: 'true', json: () => 'true' },
  { variant: 'false', title: 'false', json: () => 'false' },
  { variant: 'array', title: 'an array that holds the right value', json: (valid) => `[${valid}]` },
  { variant: 'empty-array', title: 'an empty array', json: () => '[]' },
  { variant: 'object', title: 'an object that holds the right value', json: (valid) => `{"value":${valid}}` },
  { variant: 'empty-object', title: 'an empty object', json: () => '{}' },
];

const insteadOfString: readonly OtherValue[] = [
  { variant: 'number', title: 'a number', json: () => '12345', profile: 'smoke' },
  { variant: 'zero', title: 'the number 0', json: () => '0' },
];

const insteadOfNumber: readonly OtherValue[] = [
  {
    variant: 'numeric-string',
    title: 'the right number as a string',
    json: (valid) => `"${valid}"`,
    profile: 'smoke',
  },
  { variant: 'word', title: 'a word', json: () => '"abc"' },
  { variant: 'empty-string', title: 'an empty string', json: () => '""' },
];

/** Every JSON type but the field's own and null, which has a requirement to itself. */
export const valuesOfOtherTypes = ({ type }: Field): readonly OtherValue[] =>
  type === 'string' ? [...insteadOfString, ...structured] : [...insteadOfNumber, ...structured];
