import { rejected } from '../expectations.ts';
import type { Recipe } from '../recipe.ts';
import { completion, validHeaders } from '../requests.ts';

export const internal: Recipe = {
  id: 'error.internal',
  area: 'answers',
  title: 'a failure inside the server is answered with INTERNAL_ERROR',
  drafts: () => [
    {
      requirement: 'error.internal',
      variant: 'fault-header',
      title: 'the header that makes the target fail inside is set',
      profile: 'smoke',
      fault: { kind: 'server-failure', at: 'header:fault', breaks: 'meaning' },
      request: (kitchen, id) =>
        completion(kitchen.path, kitchen.members(id), [
          ...validHeaders,
          ['{{faultHeaderName}}', '{{faultHeaderValue}}'],
        ]),
      expectation: rejected('INTERNAL_ERROR'),
    },
  ],
};
