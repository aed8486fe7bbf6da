import { rejected } from '../expectations.ts';
import { without } from '../members.ts';
import type { Recipe } from '../recipe.ts';
import { completion } from '../requests.ts';

export const missingField: Recipe = {
  id: 'body.required',
  area: 'body',
  title: 'a body without one of its fields is refused',
  drafts: ({ fields }) =>
    fields.map(({ name }) => ({
      requirement: `body.${name}.required`,
      variant: 'absent',
      title: `${name} is absent`,
      profile: 'smoke',
      fault: { kind: 'missing', at: `/${name}`, breaks: 'schema' },
      request: (kitchen, id) => completion(kitchen.path, without(kitchen.members(id), name)),
      expectation: rejected('CATALOG_INVALID_REQUEST'),
    })),
};
