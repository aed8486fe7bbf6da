import { rejected } from '../expectations.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { accountHeader, completion, contentTypeHeader, withHeader } from '../requests.ts';

const at = 'header:X-CleverTap-Token';
const expectation = rejected('AUTHENTICATION_FAILED');

const values: readonly [variant: string, title: string, value?: string][] = [
  ['absent', 'X-CleverTap-Token is absent'],
  ['empty', 'X-CleverTap-Token is empty', ''],
  ['blank', 'X-CleverTap-Token is blank', ' '],
];

const missing = ([variant, title, value]: (typeof values)[number]): Draft => ({
  requirement: 'headers.token.missing',
  variant,
  title,
  profile: variant === 'blank' ? 'standard' : 'smoke',
  fault: { kind: 'missing', at, breaks: 'meaning' },
  request: (kitchen, id) =>
    completion(kitchen.path, kitchen.members(id), withHeader('X-CleverTap-Token', value)),
  expectation,
});

const inQuery: Draft = {
  requirement: 'auth.token.query',
  variant: 'query',
  title: 'token and account stand in the query string alone',
  fault: { kind: 'misplaced', at, breaks: 'meaning' },
  request: (kitchen, id) => ({
    ...completion(kitchen.path, kitchen.members(id), [contentTypeHeader]),
    query: 'X-Account-Id={{accountId}}&X-CleverTap-Token={{token}}',
  }),
  // The account is missing too, and a server may look for it first (requirement headers.account-id).
  expectation: rejected('AUTHENTICATION_FAILED', 'AUTHORIZATION_FAILED', 'CATALOG_INVALID_REQUEST'),
};

const tokenInQuery: Draft = {
  ...inQuery,
  variant: 'token-in-query',
  title: 'the token stands in the query string alone',
  expectation,
  request: (kitchen, id) => ({
    ...completion(kitchen.path, kitchen.members(id), [contentTypeHeader, accountHeader]),
    query: 'X-CleverTap-Token={{token}}',
  }),
};

export const tokenMissing: Recipe = {
  id: 'headers.token.missing',
  area: 'auth',
  title: 'a request without a token is refused with AUTHENTICATION_FAILED',
  drafts: () => [...values.map(missing), inQuery, tokenInQuery],
};
