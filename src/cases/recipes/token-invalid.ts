import type { Profile } from '../case.ts';
import { rejected } from '../expectations.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
import { completion, withHeader } from '../requests.ts';

type Value = string | ((kitchen: Kitchen, caseId: string) => string);

const random: Value = (kitchen, id) => kitchen.faker(id).string.alphanumeric(32);

const values: readonly [variant: string, title: string, value: Value, profile?: Profile][] = [
  ['random', 'the token is a random one', random],
  ['longer', 'the token has a character more', '{{token|longer}}'],
  ['shorter', 'the token has a character fewer', '{{token|shorter}}'],
  ['first-changed', 'the first character of the token is another', '{{token|firstChanged}}'],
  ['middle-changed', 'a character inside the token is another', '{{token|middleChanged}}'],
  ['last-changed', 'the last character of the token is another', '{{token|lastChanged}}', 'smoke'],
  ['quoted', 'the token stands in quotes', '"{{token}}"'],
  ['bearer', 'the token stands behind Bearer', 'Bearer {{token}}'],
  ['account', 'the account id is given as the token', '{{accountId}}'],
];

const invalid = ([variant, title, value, profile = 'standard']: (typeof values)[number]): Draft => ({
  requirement: 'headers.token.invalid',
  variant,
  title,
  profile,
  fault: { kind: 'wrong', at: 'header:X-CleverTap-Token', breaks: 'meaning' },
  request: (kitchen, id) => {
    const token = typeof value === 'string' ? value : value(kitchen, id);
    return completion(kitchen.path, kitchen.members(id), withHeader('X-CleverTap-Token', token));
  },
  expectation: rejected('AUTHENTICATION_FAILED'),
});

const otherCase: Draft = {
  ...invalid(['swapped', 'the token is in another letter case', '{{token|swapCase}}']),
  requirement: 'headers.token.case',
};

const lowerCaseName: Draft = {
  ...invalid(['lower-case-name', 'a random token stands under a name in lower case', random]),
  request: (kitchen, id) =>
    completion(
      kitchen.path,
      kitchen.members(id),
      withHeader('X-CleverTap-Token', kitchen.faker(id).string.alphanumeric(32)).map(
        ([name, value]) => [name.toLowerCase(), value] as const,
      ),
    ),
};

export const tokenInvalid: Recipe = {
  id: 'headers.token.invalid',
  area: 'auth',
  title: 'a wrong token is refused with AUTHENTICATION_FAILED',
  drafts: () => [...values.map(invalid), lowerCaseName, otherCase],
};
