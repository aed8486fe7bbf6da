import type { FieldFault } from './field-fault.ts';
import { refusalOf, replaced } from './replaced.ts';

/** The field is `null`. */
export const nullValue: FieldFault = ({ name }) => [
  replaced(name, () => 'null', {
    requirement: `body.${name}.null`,
    variant: 'null',
    title: `${name} is null`,
    kind: 'null',
    breaks: 'schema',
    expectation: refusalOf(name),
  }),
];
