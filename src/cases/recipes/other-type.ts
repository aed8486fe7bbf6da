import type { Field } from '../../contract/contract.ts';
import { valuesOfOtherTypes } from '../other-types.ts';
import type { Recipe } from '../recipe.ts';
import { refusalOf, replaced } from '../replaced.ts';

/** One recipe a field: every JSON type that is not its own. */
export const otherType = (field: Field): Recipe => ({
  id: `body.${field.name}.type`,
  area: 'body',
  title: `${field.name} is refused when it is no JSON ${field.type}`,
  drafts: () =>
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
    ),
});
