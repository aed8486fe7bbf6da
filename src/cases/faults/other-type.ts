import type { FieldFault } from './field-fault.ts';
import { valuesOfOtherTypes } from './other-types.ts';
import { refusalOf, replaced } from './replaced.ts';

/** The field is of every JSON type that is not its own. */
export const otherType: FieldFault = (field) =>
  valuesOfOtherTypes(field).map(({ variant, title, json, profile }) =>
    replaced(field.name, json, {
      requirement: `body.${field.name}.type`,
      variant,
      title: `${field.name} is ${title}`,
      ...(profile && { profile }),
      kind: 'type',
      breaks: 'schema',
      expectation: refusalOf(field.name),
    }),
  );
