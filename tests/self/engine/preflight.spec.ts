import { expect, test } from '@playwright/test';
import { batchesFor } from '../../../src/cases/batches.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { expectationOf } from '../../../src/contract/expectation.ts';
import { foresee, shortcomingsOf } from '../../../src/engine/plan/shortcomings.ts';
import { accountProblem, diagnose } from '../../../src/engine/play/diagnose.ts';
import type { Target } from '../../../src/target/settings/configuration.ts';
import { exchangeOf } from '../target/exchanges.ts';

const full: Target = {
  kind: 'sandbox',
  baseUrl: 'https://sandbox.example',
  credentials: { accountId: 'A', token: 'T' },
  restricted: { accountId: 'B', token: 'R' },
  faultHeader: ['X-Fault', 'yes'],
  catalogId: '5',
};
const given = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ uploadId: `u${at}`, fileName: 'a.csv', fileSize: 1 }));
const foreseen = (target: Target) => foresee(loadContract(), target, { profile: 'standard', seed: '1' });

test('with everything configured nothing will be untested', () => {
  expect(foreseen(full)).toEqual([]);
  expect(foreseen({ ...full, uploads: given(100) })).toEqual([]);
});

test('what is not configured is named with its cure', () => {
  const { restricted: _, faultHeader: __, ...bare } = full;
  expect(foreseen(bare)).toEqual([
    {
      what: 'headers.account.pair will be untested',
      cure: 'set CLEVERTAP_RESTRICTED_ACCOUNT_ID and CLEVERTAP_RESTRICTED_TOKEN of another account',
      inconclusive: false,
    },
    {
      what: 'authorization.catalog will be untested',
      cure: 'set CLEVERTAP_RESTRICTED_ACCOUNT_ID and CLEVERTAP_RESTRICTED_TOKEN',
      inconclusive: false,
    },
    { what: 'error.internal will be untested', cure: 'set CONFORMANCE_FAULT_HEADER', inconclusive: false },
  ]);
});

test('too few uploads are told with the number that the profile takes', () => {
  const [short] = foreseen({ ...full, uploads: given(3) });
  expect(short?.what).toMatch(
    /^3 uploads are given, and the profile takes \d+( to \d+)?: the rest will be inconclusive$/,
  );
  expect(short?.inconclusive).toBe(true);
  const [batch] = batchesFor(loadContract(), 'smoke', '1');
  const perhaps =
    batch?.cases.map((entry) => ({
      ...entry,
      expectation: expectationOf({ accepted: true, codes: 'any' }),
    })) ?? [];
  const target = { ...full, uploads: given(3) };
  const own = batch ? [{ ...batch, cases: perhaps }] : [];
  expect(shortcomingsOf(own, {}, { ...loadContract(), requirements: [] }, target)).toMatchObject([
    { inconclusive: false, what: expect.stringContaining('a part may be inconclusive') },
  ]);
});

const messages: readonly [message: string, cure: RegExp][] = [
  ['Catalogs feature is not enabled for this account', /feature is not enabled/],
  ["This feature isn't available on your plan", /feature is not enabled/],
  ['Please contact your CSM to enable Catalogs', /feature is not enabled/],
  ['Account belongs to a different region', /another region/],
  ['Invalid region for account', /another region/],
  ['The passcode does not belong to this account', /another account/],
  ['Account id and passcode mismatch', /another account/],
  ['The token has expired', /token has expired/],
  ['Upload expired', /upload has expired/],
  ['Upload has already been completed', /upload has expired or was completed/],
  ['Catalog 5 not found', /catalog does not exist/],
];

for (const [message, cure] of messages) {
  test(`"${message}" is recognised`, () => {
    expect(accountProblem(message)?.cure).toMatch(cure);
  });
}

test('a message that tells of nothing usual is not explained', () => {
  for (const message of ['', 'The token is not valid.', 'Bad request', 'fileSize has to be a number']) {
    expect.soft(accountProblem(message), message).toBeUndefined();
  }
});

const refusal = (status: number, code: string, message: string) =>
  diagnose(exchangeOf({ status, body: JSON.stringify({ error: { code, message } }) }));

test('the message of a refused control gives the cure, where the account can act', () => {
  expect(refusal(403, 'AUTHORIZATION_FAILED', 'Catalogs is not enabled').cure).toContain(
    'feature is not enabled',
  );
  expect(refusal(401, 'AUTHENTICATION_FAILED', 'no').cure).toContain('CLEVERTAP_TOKEN');
  expect(refusal(500, 'INTERNAL_ERROR', 'Catalogs is not enabled').cure).not.toContain('enabled');
});
