import { anyError } from '../expectations.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { completion, withHeader } from '../requests.ts';

const batchId = 'twice';

const again = (draft: Draft): Draft => ({
  ...draft,
  variant: `${draft.variant}-again`,
  title: `${draft.title} (again)`,
  profile: 'standard',
});

/** A completion of the same upload that is remembered must not open the door to anyone else. */
const completedUpload: Draft = {
  requirement: 'headers.token.invalid',
  variant: 'completed-upload',
  title: 'the token is wrong and the upload is completed already',
  fault: { kind: 'wrong', at: 'header:X-CleverTap-Token', breaks: 'meaning' },
  // What was remembered may be found by the whole body, so it is that of the control.
  request: (kitchen, id) =>
    completion(
      kitchen.path,
      kitchen.members(`${batchId}/control`),
      withHeader('X-CleverTap-Token', kitchen.faker(id).string.alphanumeric(32)),
    ),
  // The page does not say which is looked at first.
  expectation: anyError,
};

/** The rejections of the smoke test once more, at the end of a run: what a server forgets meanwhile shows there. */
export const twice = (recipes: readonly Recipe[]): Recipe => ({
  id: batchId,
  area: 'twice',
  title: 'at the end of the run, what was refused is still refused',
  drafts: (kitchen) =>
    recipes
      .flatMap(({ drafts }) => drafts(kitchen))
      .filter(({ profile, expectation }) => profile === 'smoke' && !expectation.accepted)
      .map(again),
  after: completedUpload,
});
