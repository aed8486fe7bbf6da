import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { flavours } from '../../../src/mock/variants/flavours/index.ts';
import type { Behaviour } from '../../../src/record/behaviour/behaviour.ts';
import { coveringSets } from '../../score/covering-sets.ts';
import { judgeMock } from './judge-mock.ts';

async function profileOf(...ids: readonly string[]): Promise<Behaviour> {
  const chosen = flavours.filter(({ id }) => ids.includes(id));
  expect(chosen).toHaveLength(ids.length);
  return (await judgeMock({ flavours: chosen })).behaviour;
}

const winner = ({ precedence }: Behaviour, ...faults: readonly string[]) =>
  precedence.find((entry) => faults.every((fault) => entry.faults.includes(fault)))?.outcome;

test('the precedence of every pair of faults that can meet is recorded', async () => {
  const profile = await profileOf();
  // Nine faults make 36 pairs; a token cannot be both absent and wrong.
  expect(profile.precedence).toHaveLength(35);
  expect(profile.precedence.filter(({ outcome }) => !/^4\d\d [A-Z_]+$/.test(outcome))).toEqual([]);
  expect(winner(profile, 'bad-token', 'malformed-json')).toBe('401 AUTHENTICATION_FAILED');
  expect(winner(profile, 'unknown-upload', 'unknown-catalog')).toBe('404 CATALOG_NOT_FOUND');
});

test('another order of checks is another precedence', async () => {
  const bodyFirst = await profileOf('order-body-first');
  expect(winner(bodyFirst, 'no-token', 'missing-field')).toBe('400 CATALOG_INVALID_REQUEST');
  const uploadFirst = await profileOf('order-upload-first');
  expect(winner(uploadFirst, 'unknown-upload', 'unknown-catalog')).toBe('404 UPLOAD_NOT_FOUND');
});

const recorded: readonly [flavour: string, what: (profile: Behaviour) => unknown, value: unknown][] = [
  ['repeat-same-job', ({ repeat }) => repeat, 'the same job'],
  ['repeat-new-job', ({ repeat }) => repeat, 'a new job'],
  ['repeat-as-409', ({ repeat }) => repeat, '409 CATALOG_INVALID_REQUEST'],
  ['body-with-comments-accepted', ({ probes }) => probes['trailing-comma'], '404 UPLOAD_NOT_FOUND'],
  ['body-with-text-after-accepted', ({ probes }) => probes['text-after'], '404 UPLOAD_NOT_FOUND'],
  ['file-mismatch-accepted', ({ probes }) => probes['file-name-mismatch'], '200 accepted'],
  ['file-mismatch-accepted', ({ limits }) => limits.longestFileName, 4096],
  ['upload-of-other-catalog-accepted', ({ probes }) => probes['other-catalog'], '200 accepted'],
  ['members-unknown-refused', ({ probes }) => probes['unknown-property'], '400 CATALOG_INVALID_REQUEST'],
  ['file-size-fraction-refused', ({ probes }) => probes['fractional-size'], '400 CATALOG_INVALID_REQUEST'],
  [
    'content-type-with-parameters-refused',
    ({ probes }) => probes['content-type-charset'],
    '400 CATALOG_INVALID_REQUEST',
  ],
  ['method-options-cors', ({ probes }) => probes.options, '204 accepted'],
  ['path-with-slash-redirected', ({ probes }) => probes['trailing-slash'], '308 redirected'],
  ['headers-with-request-id', ({ headers }) => headers['x-request-id'], 'every answer'],
  ['accepted-more-members', ({ properties }) => properties.accepted.length > 0, true],
  ['framing-without-date', ({ headers }) => headers.date, undefined],
];

// Flavours of different families stand in one server: what each is recorded as depends on it alone.
for (const set of coveringSets(flavours.filter(({ id }) => recorded.some(([flavour]) => flavour === id)))) {
  const ids = set.map(({ id }) => id);
  test(`recorded as what they are: ${ids.join(', ')}`, async () => {
    const profile = await profileOf(...ids);
    for (const [flavour, what, value] of recorded.filter(([own]) => ids.includes(own))) {
      expect.soft(what(profile), flavour).toEqual(value);
    }
  });
}

test('a file name that is too long is told from one that is another', async () => {
  const chosen = flavours.filter(({ id }) =>
    ['file-mismatch-accepted', 'name-over-255-refused'].includes(id),
  );
  const { behaviour } = await judgeMock({ flavours: chosen }, { profile: 'deep', explore: '0' });
  expect(behaviour.limits).toEqual({ longestFileName: 255, shortestRefusedFileName: 1024 });
});

test('what is not configured is recorded as not sent', async () => {
  const variables = {
    CLEVERTAP_RESTRICTED_ACCOUNT_ID: '',
    CLEVERTAP_RESTRICTED_TOKEN: '',
    CLEVERTAP_OTHER_CATALOG_ID: '',
  };
  const { behaviour } = await judgeMock({}, {}, variables);
  expect(behaviour.probes['other-catalog']).toBe('not sent: otherCatalogId is not configured');
  expect(winner(behaviour, 'restricted-caller', 'no-account')).toMatch(/^not sent: /);
});

test('the same target has the same profile twice in a row, but for how long it takes', async () => {
  const stable = ({ latency: _, ...profile }: Behaviour) => profile;
  for (const flavour of ['repeat-new-job', 'envelope-by-code', 'body-with-comments-accepted']) {
    expect(stable(await profileOf(flavour))).toEqual(stable(await profileOf(flavour)));
  }
});

test('every observed requirement has its place in the profile', async () => {
  const profile = await profileOf('headers-with-request-id');
  const observed = loadContract().requirements.filter(({ level }) => level === 'observed');
  expect(observed).toHaveLength(19);
  // Uploads of the mock are known at once.
  const { uploadDelayMs: _, ...parts } = profile;
  expect(Object.values(parts).filter((part) => Object.keys(part).length === 0)).toEqual([]);
});
