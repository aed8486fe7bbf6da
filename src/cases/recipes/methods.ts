import { anyError, orPlain } from '../expectations.ts';
import { objectText } from '../members.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { accountHeader, tokenHeader, validHeaders } from '../requests.ts';

const draft = (method: string): Draft => ({
  requirement: 'method.others',
  variant: method,
  title: `the method is ${method}`,
  fault: { kind: 'method', at: 'method', breaks: 'meaning' },
  request: (kitchen, id) =>
    method === 'GET' || method === 'HEAD'
      ? { method, path: kitchen.path, headers: [accountHeader, tokenHeader] }
      : {
          method,
          path: kitchen.path,
          headers: validHeaders,
          body: { text: objectText(kitchen.members(id)) },
        },
  expectation: orPlain(anyError, 400, 401, 403, 404, 405, 406, 410, 415),
});

export const otherMethods: Recipe = {
  id: 'method.others',
  area: 'method',
  title: 'nothing but POST is accepted',
  drafts: () => ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'].map(draft),
};
