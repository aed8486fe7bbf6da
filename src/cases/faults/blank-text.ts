import type { FieldFault } from './field-fault.ts';
import { refusalOf, replaced } from './replaced.ts';

const blanks: readonly [variant: string, json: string][] = [
  ['empty', '""'],
  ['blanks', '"   "'],
];

/** The text has no visible character. */
export const blankText: FieldFault = ({ name, type }) =>
  type !== 'string'
    ? []
    : blanks.map(([variant, json]) =>
        replaced(name, () => json, {
          requirement: `body.${name}.nonempty`,
          variant,
          title: `${name} is ${variant}`,
          kind: 'blank',
          breaks: 'meaning',
          expectation: refusalOf(name),
        }),
      );
