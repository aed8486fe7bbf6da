import { rejected } from '../expectations.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { completion, contentTypeHeader } from '../requests.ts';

const draft = (variant: string, title: string): Draft => ({
  requirement: 'authorization.catalog',
  variant,
  title,
  profile: variant === 'restricted' ? 'smoke' : 'standard',
  fault: { kind: 'forbidden', at: 'header:X-CleverTap-Token', breaks: 'meaning' },
  request: (kitchen, id) =>
    completion(kitchen.path, kitchen.members(id), [
      contentTypeHeader,
      ['X-Account-Id', '{{restrictedAccountId}}'],
      ['X-CleverTap-Token', '{{restrictedToken}}'],
    ]),
  expectation: rejected('AUTHORIZATION_FAILED'),
});

export const restricted: Recipe = {
  id: 'authorization.catalog',
  area: 'auth',
  title: 'a caller without permission is refused with AUTHORIZATION_FAILED',
  drafts: () => [
    draft('restricted', 'the caller is valid and has no permission on the catalog'),
    draft('again', 'the caller without permission tries once more'),
  ],
};
