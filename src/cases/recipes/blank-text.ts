import type { Recipe } from '../recipe.ts';
import { refusalOf, replaced } from '../replaced.ts';

const blanks: readonly [variant: string, json: string][] = [
  ['empty', '""'],
  ['blanks', '"   "'],
];

export const blankText: Recipe = {
  id: 'body.nonempty',
  area: 'body',
  title: 'a text without any visible character is refused',
  drafts: ({ fields }) =>
    fields
      .filter(({ type }) => type === 'string')
      .flatMap(({ name }) =>
        blanks.map(([variant, json]) =>
          replaced(name, () => json, {
            requirement: `body.${name}.nonempty`,
            variant,
            title: `${name} is ${variant}`,
            kind: 'blank',
            breaks: 'meaning',
            expectation: refusalOf(name),
          }),
        ),
      ),
};
