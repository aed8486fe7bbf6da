import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { everyCase } from './every-batch.ts';

/**
 * SHA-256 over every case of the profile deep, random ones included, as JSON. What is sent is part of the product: a
 * change here needs its line in CHANGELOG.md, and then the digest that this test prints.
 */
const digest = '76963632faacf28b0a60ed724e39ac62694a3bf2be546798e5f7edd127df36d0';

test('every case is what it was when the digest was stored', () => {
  const cases = JSON.stringify(everyCase('deep', 'digest', 2000));
  expect(createHash('sha256').update(cases).digest('hex')).toBe(digest);
});
