import type { Recipe } from '../recipe.ts';
import { refusalOf, replaced } from '../replaced.ts';

export const nullField: Recipe = {
  id: 'body.null',
  area: 'body',
  title: 'null is refused for every field',
  drafts: ({ fields }) =>
    fields.map(({ name }) =>
      replaced(name, () => 'null', {
        requirement: `body.${name}.null`,
        variant: 'null',
        title: `${name} is null`,
        kind: 'null',
        breaks: 'schema',
        expectation: refusalOf(name),
      }),
    ),
};
