import { test } from '@playwright/test';
import { lookFirst } from '../../src/engine/play/preflight.ts';
import { guarded, skipUnlessReady } from './declare.ts';
import { currentSession, firstBatch } from './run-of-this-process.ts';

// Before any other case: is there a target, and does it accept the valid request? What this finds is judged with the
// whole run, so that a finding here keeps no other case from being played.
const annotation = firstBatch.requirements.map((description) => ({ type: 'requirement', description }));

test(firstBatch.title, { tag: `@${firstBatch.area}`, annotation }, async () => {
  await guarded(() => lookFirst(currentSession(), firstBatch));
  skipUnlessReady();
});
