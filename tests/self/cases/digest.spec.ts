import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { everyCase } from './every-batch.ts';

/**
 * SHA-256 over every case of the profile deep, random ones included, as JSON. What is sent is part of the product: a
 * change here needs its line in CHANGELOG.md, and then the digest that this test prints.
 */
const digest = 'd733a6700d034485425c0fa7fe1f320737829f5773d25237fa2266ad3e56ad34';

test('every case is what it was when the digest was stored', () => {
  const cases = JSON.stringify(everyCase('deep', 'digest', 2000));
  expect(createHash('sha256').update(cases).digest('hex')).toBe(digest);
});
