import { rejected } from '../expectations.ts';
import type { Recipe } from '../recipe.ts';
import { completion, contentTypeHeader } from '../requests.ts';

export const restricted: Recipe = {
  id: 'authorization.catalog',
  area: 'auth',
  title: 'a caller without permission is refused with AUTHORIZATION_FAILED',
  drafts: () => [
    {
      requirement: 'authorization.catalog',
      variant: 'restricted',
      title: 'the caller is valid and has no permission on the catalog',
      profile: 'smoke',
      fault: { kind: 'forbidden', at: 'header:X-CleverTap-Token', breaks: 'meaning' },
      request: (kitchen, id) =>
        completion(kitchen.path, kitchen.members(id), [
          contentTypeHeader,
          ['X-Account-Id', '{{restrictedAccountId}}'],
          ['X-CleverTap-Token', '{{restrictedToken}}'],
        ]),
      expectation: rejected('AUTHORIZATION_FAILED'),
    },
  ],
};
