import { expect, test } from '@playwright/test';
import type { Case, Expectation } from '../../../src/cases/case.ts';
import { type Cost, costOf, sumOf } from '../../../src/cases/cost.ts';
import {
  accepted,
  acceptedOrAnyError,
  anyError,
  orPlain,
  rejected,
} from '../../../src/cases/expectations.ts';
import { everyBatch, everyCase } from './every-batch.ts';

const [sample] = everyCase('smoke', '1');
const casesOf = (expectations: readonly Expectation[]) =>
  expectations.map((expectation) => ({ ...(sample as Case), expectation }));

const refused = rejected('CATALOG_INVALID_REQUEST');

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
  ['a plain refusal', [orPlain(anyError, 405)], { cases: 1, requests: 2, fewestUploads: 1, uploads: 1 }],
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

test('costs add up, member by member', () => {
  const one: Cost = { cases: 1, requests: 2, fewestUploads: 3, uploads: 4 };
  const other: Cost = { cases: 10, requests: 20, fewestUploads: 30, uploads: 40 };
  expect(sumOf([])).toEqual({ cases: 0, requests: 0, fewestUploads: 0, uploads: 0 });
  expect(sumOf([one, other, one])).toEqual({ cases: 12, requests: 24, fewestUploads: 36, uploads: 48 });
});

test('the cost of a run counts each of its cases', () => {
  const batches = everyBatch('standard', '1');
  const { cases, requests, fewestUploads, uploads } = sumOf(batches.map(costOf));
  expect(cases).toBe(batches.flatMap((batch) => batch.cases).length);
  expect(requests).toBeGreaterThan(cases);
  expect(requests).toBeLessThanOrEqual(cases + batches.length);
  expect(fewestUploads).toBeLessThan(uploads);
  expect(uploads).toBeLessThanOrEqual(requests);
});
