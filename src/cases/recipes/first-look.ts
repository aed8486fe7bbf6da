import { rejected } from '../expectations.ts';
import type { Recipe } from '../recipe.ts';
import { completion, withHeader } from '../requests.ts';

/** What a run sends before anything else: a wrong token, then the control. */
export const firstLook: Recipe = {
  id: 'first-look',
  area: 'success',
  title: 'the target answers and accepts the valid request',
  drafts: () => [
    {
      requirement: 'headers.token.invalid',
      variant: 'first',
      title: 'a random token comes before any accepted completion',
      profile: 'smoke',
      fault: { kind: 'wrong', at: 'header:X-CleverTap-Token', breaks: 'meaning' },
      request: (kitchen, id) =>
        completion(
          kitchen.path,
          kitchen.members(id),
          withHeader('X-CleverTap-Token', kitchen.faker(id).string.alphanumeric(32)),
        ),
      expectation: rejected('AUTHENTICATION_FAILED'),
    },
  ],
};
