import { expect, test } from '@playwright/test';
import { startMock } from '../../../src/mock/start-mock.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { startFront } from './front.ts';
import { judgeAt } from './judge-at.ts';
import { idsWith } from './judge-mock.ts';

const json = { 'Content-Type': 'application/json' };

/** What the caller is refused with, though account and token are right. */
interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Judges a mock that refuses its caller at the requests that this picks, by their number and method. */
async function judgeRefused(
  { status, code, message }: Refused,
  given: boolean,
  picks: (count: number, method: string) => boolean,
) {
  const mock = await startMock({ uploads: 80 });
  const refuse = JSON.stringify({ error: { code, message } });
  const front = await startFront(mock.url, {
    before: (count, response, { headers, method = '' }) => {
      const isCaller = headers['x-clevertap-token'] === mock.state.account.token;
      if (!isCaller || !picks(count, method)) return false;
      response.writeHead(status, json).end(refuse);
      return true;
    },
  });
  const record = await judgeAt({
    ...mock.environment,
    CLEVERTAP_BASE_URL: front.url,
    ...(!given && { CLEVERTAP_UPLOAD_IDS: '' }),
  });
  front.close();
  await mock.close();
  return { record, count: front.count() };
}

/** Judges a mock whose account is refused from some request on. */
async function judgeEnding(refused: Refused, given: boolean) {
  const from = given ? 60 : 80;
  const { record, count } = await judgeRefused(refused, given, (at) => at >= from);
  return { record, asked: count - from };
}

const endings = [
  [401, 'AUTHENTICATION_FAILED', 'The token was revoked.', 'revoked: set CLEVERTAP_TOKEN to a live one'],
  [
    403,
    'AUTHORIZATION_FAILED',
    'The Catalogs feature is not enabled for this account.',
    'have it enabled (CleverTap support does that)',
  ],
] as const;

for (const [status, code, message, cure] of endings) {
  for (const [kind, given] of [
    ['given', true],
    ['provisioned', false],
  ] as const) {
    test(`an account that ends with ${code} in mid-run, uploads ${kind}: told once with the cure, and no more is asked`, {
      tag: '@waits',
    }, async () => {
      const { record, asked } = await judgeEnding({ status, code, message }, given);
      expect(record.verdict).toBe('inconclusive');
      expect(idsWith(record, 'failed')).toEqual([]);
      expect(record.why).toContain(message);
      expect(record.why).toContain(cure);
      const reasons = new Set(
        record.requirements.flatMap(({ reason, blame }) => (blame === 'account' ? [reason] : [])),
      );
      expect([...reasons]).toHaveLength(1);
      // The batch goes to its end, and its control is asked for alone.
      expect(asked).toBeLessThan(60);
    });
  }
}

test('uploads that rejections used up are not called unused', { tag: '@waits' }, async () => {
  const mock = await startMock({
    uploads: 1,
    defects: defects.filter(({ id }) => id === 'content-type-wrong-uses-up-upload'),
  });
  const record = await judgeAt({ ...mock.environment, CLEVERTAP_UPLOAD_IDS: '' });
  const live = new Set(mock.state.uploads.keys());
  await mock.close();
  expect(idsWith(record, 'failed')).toContain('reject.no-effect');
  const { taken, completed, unused } = record.ledger.uploads;
  expect(unused.filter((id) => !live.has(id))).toEqual([]);
  expect(completed + unused.length).toBeLessThan(taken);
});

test('a wrong token that is accepted fails no requirement of another fault that comes with it', {
  tag: '@waits',
}, async () => {
  const mock = await startMock({
    uploads: 120,
    defects: defects.filter(({ id }) => id === 'authentication-failed-as-empty-200'),
  });
  const record = await judgeAt(mock.environment);
  await mock.close();
  const failed = idsWith(record, 'failed');
  expect(failed).toContain('headers.token.invalid');
  expect(failed.filter((id) => !/^(headers\.(token|account)|auth\.)/.test(id))).toEqual([]);
  const pairs = record.cases.filter(({ requirement }) => requirement === 'observed.precedence');
  expect(pairs.some(({ findings }) => findings.length > 0)).toBe(true);
});

for (const [kind, given] of [
  ['given', true],
  ['provisioned', false],
] as const) {
  test(`credentials that are refused for longer than a request is repeated, uploads ${kind}: no finding`, {
    tag: '@waits',
  }, async () => {
    const locked = { status: 401, code: 'AUTHENTICATION_FAILED', message: 'Locked.' };
    let refusals = 0;
    const { record } = await judgeRefused(locked, given, (count, method) => {
      if (method !== 'POST' || count < 60 || refusals >= 5) return false;
      refusals += 1;
      return true;
    });
    expect(idsWith(record, 'failed')).toEqual([]);
    expect(record.verdict).toBe('conformant');
    const attempts = record.cases.flatMap(({ earlierAttempts = [] }) => earlierAttempts);
    expect(attempts).toEqual(Array(5).fill('AUTHENTICATION_FAILED'));
  });
}
