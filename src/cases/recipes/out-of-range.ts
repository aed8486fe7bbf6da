import { anyError } from '../expectations.ts';
import type { Recipe } from '../recipe.ts';
import { replaced } from '../replaced.ts';

const rows: readonly [requirement: string, field: string, variant: string, json: string][] = [
  ['body.catalogId.integer', 'catalogId', 'fraction', '1.5'],
  ['body.catalogId.positive', 'catalogId', 'negative', '-1'],
  ['body.catalogId.positive', 'catalogId', 'zero', '0'],
  ['body.fileSize.nonnegative', 'fileSize', 'negative', '-1'],
];

export const outOfRange: Recipe = {
  id: 'body.range',
  area: 'body',
  title: 'a number that can name or measure nothing is refused',
  drafts: () =>
    rows.map(([requirement, field, variant, json]) =>
      replaced(field, () => json, {
        requirement,
        variant,
        title: `${field} is ${json}`,
        kind: 'range',
        breaks: 'meaning',
        expectation: anyError,
      }),
    ),
};
