import { expect, test } from '@playwright/test';
import { type RunningMock, startMock } from '../../../src/mock/start-mock.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { judgeAt } from './judge-at.ts';
import { idsWith } from './judge-mock.ts';

const tokens: readonly (readonly [what: string, token: (mock: RunningMock) => string])[] = [
  ['test', () => 'test'],
  ['a part of every upload id', (mock) => mock.environment.CLEVERTAP_UPLOAD_IDS?.slice(0, 9) ?? ''],
  ['one character longer than what every upload id begins with', () => 'upload_x'],
  ['equal to the catalog id', (mock) => mock.environment.CLEVERTAP_CATALOG_ID ?? ''],
  ['a word of JSON', () => 'true'],
  ['the name of a member', () => 'catalogId'],
  ['the accepted status', () => 'PROCESSING'],
];

const uploads = [
  ['given', 60],
  ['provisioned', 0],
] as const;

/** Judges a conforming mock whose token is this one. */
async function judgeWith(given: number, tokenFor: (mock: RunningMock) => string) {
  const mock = await startMock({ uploads: given || 1 });
  const token = tokenFor(mock);
  Object.assign(mock.state.account, { token });
  const environment = { ...mock.environment, CLEVERTAP_TOKEN: token };
  const record = await judgeAt(given ? environment : { ...environment, CLEVERTAP_UPLOAD_IDS: '' });
  const known = new Set(mock.state.uploads.keys());
  await mock.close();
  return { record, token, known };
}

const sentTokens = ({ cases }: RunRecord) =>
  cases.flatMap(({ request }) =>
    (request?.headers ?? []).filter(([name]) => /^x-clevertap-token$/i.test(name)).map(([, value]) => value),
  );

for (const [index, [what, tokenFor]] of tokens.entries()) {
  for (const [place, [kind, given]] of uploads.entries()) {
    // They take turns, but in the nightly run.
    const tag = (index + place) % uploads.length === 0 ? [] : ['@nightly'];
    test(`a token that is ${what} corrupts nothing, with uploads ${kind}`, { tag }, async () => {
      const { record, token, known } = await judgeWith(given, tokenFor);
      expect(idsWith(record, 'failed')).toEqual([]);
      expect(record.verdict).toBe('conformant');
      const { taken, completed, unused } = record.ledger.uploads;
      expect(completed + unused.length).toBe(taken);
      for (const id of unused) expect(known.has(id), id).toBe(true);
      const bodies = record.cases.filter(({ id, response }) => id.endsWith('/control') && response);
      expect(bodies.length).toBeGreaterThan(0);
      for (const { response } of bodies) {
        const text = response && 'text' in response.body ? response.body.text : '';
        expect(JSON.parse(text)).toMatchObject({ status: 'PROCESSING' });
      }
      expect(sentTokens(record)).not.toContain(token);
      expect(sentTokens(record)).toContain('$CLEVERTAP_TOKEN');
    });
  }
}
