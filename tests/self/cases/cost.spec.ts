import { expect, test } from '@playwright/test';
import type { Case } from '../../../src/cases/case.ts';
import { type Cost, costOf, sumOf } from '../../../src/cases/cost.ts';
import { type Expectation, expectationOf } from '../../../src/contract/expectation.ts';
import { everyBatch, everyCase } from './every-batch.ts';

const [sample] = everyCase('smoke', '1');
const casesOf = (expectations: readonly Expectation[]) =>
  expectations.map((expectation) => ({ ...(sample as Case), expectation }));

const accepted = expectationOf({ accepted: true });
const anyError = expectationOf({ codes: 'any' });
const acceptedOrAnyError = expectationOf({ accepted: true, codes: 'any' });
const refused = expectationOf({ codes: ['CATALOG_INVALID_REQUEST'] });

// A valid case uses an upload up and needs no control; refused ones share the one that their control uses up.
const costs: readonly (readonly [what: string, expectations: readonly Expectation[], cost: Cost])[] = [
  ['nothing', [], { cases: 0, requests: 0, fewestUploads: 0, uploads: 0 }],
  ['one valid case', [accepted], { cases: 1, requests: 1, fewestUploads: 1, uploads: 1 }],
  [
    'three valid cases',
    [accepted, accepted, accepted],
    { cases: 3, requests: 3, fewestUploads: 3, uploads: 3 },
  ],
  ['one refused case', [refused], { cases: 1, requests: 2, fewestUploads: 1, uploads: 1 }],
  [
    'three refused cases',
    [refused, anyError, refused],
    { cases: 3, requests: 4, fewestUploads: 1, uploads: 1 },
  ],
  [
    'a plain refusal',
    [expectationOf({ codes: 'any', plain: [405] })],
    { cases: 1, requests: 2, fewestUploads: 1, uploads: 1 },
  ],
  [
    'a valid and a refused case',
    [accepted, refused],
    { cases: 2, requests: 3, fewestUploads: 2, uploads: 2 },
  ],
  [
    'two that may be either',
    [acceptedOrAnyError, acceptedOrAnyError],
    { cases: 2, requests: 3, fewestUploads: 1, uploads: 3 },
  ],
  [
    'one of each kind',
    [accepted, refused, acceptedOrAnyError],
    { cases: 3, requests: 4, fewestUploads: 2, uploads: 3 },
  ],
];

for (const [what, expectations, cost] of costs) {
  test(`${what}: ${cost.requests} requests, ${cost.fewestUploads} to ${cost.uploads} uploads`, () => {
    expect(costOf({ cases: casesOf(expectations) })).toEqual(cost);
  });
}

test('a case with an upload of its own spends it, accepted or not', () => {
  const [own] = casesOf([acceptedOrAnyError]);
  const cases = [{ ...(own as Case), ownUpload: true }];
  expect(costOf({ cases })).toEqual({ cases: 1, requests: 1, fewestUploads: 1, uploads: 1 });
});

test('what is sent after the control takes no upload, but needs the control', () => {
  const cost = costOf({ cases: [], after: sample as Case });
  expect(cost).toEqual({ cases: 1, requests: 2, fewestUploads: 1, uploads: 1 });
});

test('a run of the standard profile stays within 450 requests and 41 uploads', () => {
  const { requests, uploads } = sumOf(everyBatch('standard', '1').map(costOf));
  expect(uploads).toBeLessThanOrEqual(41);
  // A provisioned upload takes two requests more.
  expect(requests + 2 * uploads).toBeLessThanOrEqual(450);
});

test('costs add up, member by member', () => {
  const one: Cost = { cases: 1, requests: 2, fewestUploads: 3, uploads: 4 };
  const other: Cost = { cases: 10, requests: 20, fewestUploads: 30, uploads: 40 };
  expect(sumOf([])).toEqual({ cases: 0, requests: 0, fewestUploads: 0, uploads: 0 });
  expect(sumOf([one, other, one])).toEqual({ cases: 12, requests: 24, fewestUploads: 36, uploads: 48 });
});

test('the cost of a run counts each of its cases', () => {
  const batches = everyBatch('standard', '1');
  const { cases, requests, fewestUploads, uploads } = sumOf(batches.map(costOf));
  expect(cases).toBe(
    batches.flatMap((batch) => [...batch.cases, ...(batch.after ? [batch.after] : [])]).length,
  );
  expect(requests).toBeGreaterThan(cases);
  expect(requests).toBeLessThanOrEqual(cases + batches.length);
  expect(fewestUploads).toBeLessThanOrEqual(uploads);
  expect(uploads).toBeLessThanOrEqual(requests);
});
