import type { RunningMock } from '../../../../src/mock/start-mock.ts';
import { path } from '../send.ts';
import type { Probe } from './probe.ts';
import { restricted } from './restricted.ts';
import { swapCase } from './swap-case.ts';

const token = ({ environment }: RunningMock) => environment.CLEVERTAP_TOKEN ?? '';
const withToken = (name: string, rule: string, change: (real: string) => string | undefined): Probe => ({
  name,
  expects: ['AUTHENTICATION_FAILED'],
  shows: [`headers.token.${rule}`],
  sent: (mock) => ({ headers: { 'X-CleverTap-Token': change(token(mock)) } }),
});

/** Headers and permission. */
export const credentialProbes: readonly Probe[] = [
  withToken('token missing', 'missing', () => undefined),
  withToken('token empty', 'missing', () => ''),
  withToken('token unknown', 'invalid', () => 'abc'),
  withToken('token longer', 'invalid', (real) => `${real}x`),
  withToken('token last changed', 'invalid', (real) => `${real.slice(0, -1)}x`),
  withToken('token other case', 'case', swapCase),
  withToken('token shorter', 'invalid', (real) => real.slice(0, -1)),
  withToken('token first changed', 'invalid', (real) => `x${real.slice(1)}`),
  withToken('token middle changed', 'invalid', (real) => `${real.slice(0, 26)}x${real.slice(27)}`),
  withToken('token quoted', 'invalid', (real) => `"${real}"`),
  {
    name: 'token is the account',
    expects: ['AUTHENTICATION_FAILED'],
    shows: ['headers.token.invalid'],
    sent: ({ environment }) => ({ headers: { 'X-CleverTap-Token': environment.CLEVERTAP_ACCOUNT_ID } }),
  },
  {
    name: 'token unknown under a name in lower case',
    expects: ['AUTHENTICATION_FAILED'],
    shows: ['headers.token.invalid', 'endpoint.accepts-post'],
    sent: () => ({ headers: { 'X-CleverTap-Token': undefined, 'x-clevertap-token': 'abc' } }),
  },
  withToken('token bearer', 'invalid', (real) => `Bearer ${real}`),
  {
    name: 'token in query',
    expects: ['AUTHENTICATION_FAILED', 'CATALOG_INVALID_REQUEST'],
    shows: ['auth.token.query'],
    sent: ({ environment }) => ({
      path: `${path}?X-Account-Id=${environment.CLEVERTAP_ACCOUNT_ID}&X-CleverTap-Token=${environment.CLEVERTAP_TOKEN}`,
      headers: { 'X-Account-Id': undefined, 'X-CleverTap-Token': undefined },
    }),
  },
  {
    name: 'token alone in query',
    expects: ['AUTHENTICATION_FAILED'],
    shows: ['auth.token.query'],
    sent: ({ environment }) => ({
      path: `${path}?X-CleverTap-Token=${environment.CLEVERTAP_TOKEN}`,
      headers: { 'X-CleverTap-Token': undefined },
    }),
  },
  {
    name: 'account empty',
    expects: ['AUTHENTICATION_FAILED', 'CATALOG_INVALID_REQUEST'],
    shows: ['headers.account-id'],
    sent: () => ({ headers: { 'X-Account-Id': '' } }),
  },
  {
    name: 'account missing',
    expects: ['AUTHENTICATION_FAILED', 'CATALOG_INVALID_REQUEST'],
    shows: ['headers.account-id'],
    sent: () => ({ headers: { 'X-Account-Id': undefined } }),
  },
  {
    name: 'account unknown',
    expects: ['AUTHENTICATION_FAILED', 'AUTHORIZATION_FAILED'],
    shows: ['headers.account-id.match'],
    sent: () => ({ headers: { 'X-Account-Id': 'NOBODY' } }),
  },
  {
    name: 'account of another',
    expects: ['AUTHENTICATION_FAILED', 'AUTHORIZATION_FAILED'],
    shows: ['headers.account-id.match'],
    sent: (mock) => ({ headers: { 'X-Account-Id': restricted(mock)['X-Account-Id'] } }),
  },
  {
    name: 'restricted caller',
    expects: ['AUTHORIZATION_FAILED'],
    shows: ['authorization.catalog'],
    sent: (mock) => ({ headers: restricted(mock) }),
  },
];
