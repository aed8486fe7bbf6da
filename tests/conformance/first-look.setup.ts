import { test } from '@playwright/test';
import { lookFirst } from '../../src/run/look-first.ts';
import { resultsIn } from '../../src/run/make-record.ts';
import { guarded, show, skipUnlessReady } from './declare.ts';
import { batches, currentSession, journal } from './run-of-this-process.ts';

// Before any other case: is there a target, and does it accept the valid request?
for (const batch of batches.slice(0, 1)) {
  const requirements = [...batch.requirements, 'endpoint.accepts-post'];
  const annotation = requirements.map((description) => ({ type: 'requirement', description }));
  test(batch.title, { annotation }, async () => {
    await guarded(() => lookFirst(currentSession(), batch));
    await show(resultsIn(journal.entries()), requirements);
    if (test.info().errors.length === 0) skipUnlessReady();
  });
}
