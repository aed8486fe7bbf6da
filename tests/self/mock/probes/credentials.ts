import type { RunningMock } from '../../../../src/mock/start-mock.ts';
import { path } from '../send.ts';
import type { Probe } from './probe.ts';
import { restricted } from './restricted.ts';
import { swapCase } from './swap-case.ts';

const token = ({ environment }: RunningMock) => environment.CLEVERTAP_TOKEN ?? '';
const withToken = (name: string, change: (real: string) => string | undefined): Probe => ({
  name,
  expects: ['AUTHENTICATION_FAILED'],
  sent: (mock) => ({ headers: { 'X-CleverTap-Token': change(token(mock)) } }),
});

/** Headers and permission. */
export const credentialProbes: readonly Probe[] = [
  withToken('token missing', () => undefined),
  withToken('token empty', () => ''),
  withToken('token unknown', () => 'abc'),
  withToken('token longer', (real) => `${real}x`),
  withToken('token last changed', (real) => `${real.slice(0, -1)}x`),
  withToken('token other case', swapCase),
  withToken('token bearer', (real) => `Bearer ${real}`),
  {
    name: 'token in query',
    expects: ['AUTHENTICATION_FAILED'],
    sent: ({ environment }) => ({
      path: `${path}?X-Account-Id=${environment.CLEVERTAP_ACCOUNT_ID}&X-CleverTap-Token=${environment.CLEVERTAP_TOKEN}`,
      headers: { 'X-Account-Id': undefined, 'X-CleverTap-Token': undefined },
    }),
  },
  {
    name: 'account missing',
    expects: ['AUTHENTICATION_FAILED'],
    sent: () => ({ headers: { 'X-Account-Id': undefined } }),
  },
  {
    name: 'account unknown',
    expects: ['AUTHENTICATION_FAILED'],
    sent: () => ({ headers: { 'X-Account-Id': 'NOBODY' } }),
  },
  {
    name: 'account of another',
    expects: ['AUTHENTICATION_FAILED'],
    sent: (mock) => ({ headers: { 'X-Account-Id': restricted(mock)['X-Account-Id'] } }),
  },
  {
    name: 'restricted caller',
    expects: ['AUTHORIZATION_FAILED'],
    sent: (mock) => ({ headers: restricted(mock) }),
  },
];
