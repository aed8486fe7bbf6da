import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { everyCase } from './every-batch.ts';

/**
 * SHA-256 over every case of the profile deep, random ones included, as JSON. What is sent is part of the product: a
 * change here needs its line in CHANGELOG.md, and then the digest that this test prints.
 */
const digest = '211db3dd840f485958ab245cd1dad26e3eb4752e78534ad5fa05809ac3baf257';

test('every case is what it was when the digest was stored', () => {
  const cases = JSON.stringify(everyCase('deep', 'digest', 2000));
  expect(createHash('sha256').update(cases).digest('hex')).toBe(digest);
});
