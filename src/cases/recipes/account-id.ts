import { anyError, rejected } from '../expectations.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { completion, withHeader } from '../requests.ts';

const at = 'header:X-Account-Id';
const absent: readonly [variant: string, title: string, value?: string][] = [
  ['absent', 'X-Account-Id is absent'],
  ['empty', 'X-Account-Id is empty', ''],
];

const missing = ([variant, title, value]: (typeof absent)[number]): Draft => ({
  requirement: 'headers.account-id',
  variant,
  title,
  profile: variant === 'absent' ? 'smoke' : 'standard',
  fault: { kind: 'missing', at, breaks: 'meaning' },
  request: (kitchen, id) => completion(kitchen.path, kitchen.members(id), withHeader('X-Account-Id', value)),
  expectation: anyError,
});

const unknown: Draft = {
  requirement: 'headers.account-id.match',
  variant: 'unknown',
  title: 'X-Account-Id names an account that does not exist',
  fault: { kind: 'unknown', at, breaks: 'meaning' },
  request: (kitchen, id) => {
    const account = kitchen.faker(id).string.alphanumeric({ length: 12, casing: 'upper' });
    return completion(kitchen.path, kitchen.members(id), withHeader('X-Account-Id', `NONE-${account}`));
  },
  expectation: rejected('AUTHENTICATION_FAILED', 'AUTHORIZATION_FAILED'),
};

const someoneElses: Draft = {
  requirement: 'headers.account-id.match',
  variant: 'someone-elses',
  title: 'X-Account-Id names another account than that of the token',
  fault: { kind: 'wrong', at, breaks: 'meaning' },
  request: (kitchen, id) =>
    completion(kitchen.path, kitchen.members(id), withHeader('X-Account-Id', '{{otherAccountId}}')),
  expectation: rejected('AUTHENTICATION_FAILED', 'AUTHORIZATION_FAILED'),
};

export const accountId: Recipe = {
  id: 'headers.account-id',
  area: 'headers',
  title: 'a request without a known account is refused',
  drafts: () => [...absent.map(missing), unknown, someoneElses],
};
