import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { everyCase } from './every-batch.ts';

/**
 * SHA-256 over every case of the profile deep, random ones included, as JSON. What is sent is part of the product: a
 * change here needs its line in CHANGELOG.md, and then the digest that this test prints.
 */
const digest = '3252c3880ae565f6459498bacd6e41d6af74005593fc84b3846b4e0c39600d44';

test('every case is what it was when the digest was stored', () => {
  const cases = JSON.stringify(everyCase('deep', 'digest', 2000));
  expect(createHash('sha256').update(cases).digest('hex')).toBe(digest);
});
