import { skipGuards } from '../../alterations/decisions.ts';
import type { GuardName } from '../../behaviour.ts';
import type { Call } from '../../call.ts';
import type { Defect } from '../../variant.ts';

const token = ({ headers }: Call) => headers['x-clevertap-token'];
const account = ({ headers }: Call) => headers['x-account-id'];

type Row = readonly [
  id: string,
  says: string,
  guards: readonly GuardName[],
  passes: (call: Call) => boolean,
  violates: readonly string[],
];

/** Calls that a server lets pass although their credentials are missing, wrong or not enough. */
const rows: readonly Row[] = [
  [
    'token-empty-accepted',
    'an empty token is accepted',
    ['token'],
    (call) => token(call) === '',
    ['headers.token.missing'],
  ],
  [
    'token-missing-accepted',
    'the token may be absent when the account is known',
    ['token'],
    (call) => token(call) === undefined && account(call) === call.state.account.id,
    ['headers.token.missing', 'auth.every-request', 'auth.token.query'],
  ],
  [
    'token-account-id-accepted',
    'the account id is accepted as the token',
    ['token'],
    (call) => !!token(call) && token(call) === account(call),
    ['headers.token.invalid'],
  ],
  [
    'token-under-lower-case-name-accepted',
    'a token under a header name in lower case is not looked at',
    ['token'],
    ({ headerNames }) => headerNames.includes('x-clevertap-token'),
    ['headers.token.invalid'],
  ],
  [
    'account-any-accepted',
    'X-Account-Id may be missing or wrong',
    ['account'],
    () => true,
    ['headers.account-id', 'headers.account-id.match', 'headers.account.pair'],
  ],
  [
    'account-missing-accepted',
    'X-Account-Id may be absent',
    ['account'],
    (call) => account(call) === undefined,
    ['headers.account-id'],
  ],
  [
    'account-empty-accepted',
    'X-Account-Id may be empty',
    ['account'],
    (call) => account(call) === '',
    ['headers.account-id'],
  ],
  [
    'account-other-accepted',
    'X-Account-Id may name the account of somebody else',
    ['account'],
    (call) => account(call) === call.state.restricted.id,
    ['headers.account-id.match', 'headers.account.pair'],
  ],
  [
    'account-unknown-accepted',
    'X-Account-Id may name an account that does not exist',
    ['account'],
    (call) => !!account(call) && account(call) !== call.state.restricted.id,
    ['headers.account-id.match'],
  ],
  [
    'token-of-other-account-accepted',
    'the token of another account is accepted for this one',
    ['account', 'permission'],
    (call) => token(call) === call.state.restricted.token && account(call) === call.state.account.id,
    ['headers.account.pair'],
  ],
  [
    'permission-missing-accepted',
    'a caller without permission may complete uploads',
    ['permission'],
    () => true,
    ['authorization.catalog', 'auth.every-request'],
  ],
];

function fromQuery({ query }: Call) {
  // Names as in the headers, in any letter case.
  const values = new Map([...query].map(([name, value]) => [name.toLowerCase(), value]));
  const [accountId, given] = [values.get('x-account-id'), values.get('x-clevertap-token')];
  return { ...(accountId && { accountId }), ...(given && { token: given }) };
}

export const credentialsUnchecked: readonly Defect[] = [
  ...rows.map(
    ([id, says, guards, passes, violates]): Defect => ({
      id,
      says,
      family: 'credentials',
      violates,
      alter: (mock) => skipGuards(mock, guards, passes),
    }),
  ),
  {
    id: 'credentials-missing-accepted',
    says: 'a request with neither token nor account is taken for one from inside',
    family: 'credentials',
    violates: ['headers.account-id', 'headers.token.missing', 'auth.token.query'],
    shows: 'in pairs',
    alter: (mock) =>
      skipGuards(
        mock,
        ['token', 'account'],
        (call) => token(call) === undefined && account(call) === undefined,
      ),
  },
  {
    id: 'credentials-in-query-accepted',
    says: 'the credentials are accepted in the query string',
    family: 'credentials',
    violates: ['auth.token.query'],
    alter: (mock) => ({
      ...mock,
      credentials: (call) => ({ ...fromQuery(call), ...mock.credentials(call) }),
    }),
  },
  {
    id: 'token-in-query-accepted',
    says: 'the token alone is accepted in the query string',
    family: 'credentials',
    violates: ['auth.token.query'],
    alter: (mock) => ({
      ...mock,
      credentials: (call) => {
        const given = account(call) ? call.query.get('X-CleverTap-Token') : null;
        return { ...(given && { token: given }), ...mock.credentials(call) };
      },
    }),
  },
];
