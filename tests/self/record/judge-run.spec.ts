import { expect, test } from '@playwright/test';
import type { RunCheck } from '../../../src/checks/check.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { judgeRun } from '../../../src/record/judge-run.ts';
import { requirementResults } from '../../../src/record/requirement-status.ts';

test('a check of the whole run that throws is a bug of the suite, and passes nothing', () => {
  const throws: RunCheck = {
    id: 'throws',
    requirements: ['success.jobId.unique'],
    judge: () => {
      throw new Error('oops');
    },
  };
  const judged = judgeRun([], undefined, [throws]);
  const { requirements } = loadContract();
  const standing = requirementResults(requirements, loadContract(), [], judged, undefined);
  expect(standing.find(({ id }) => id === 'success.jobId.unique')).toMatchObject({
    status: 'inconclusive',
    blame: 'suite',
    reason: 'bug of the suite: check throws: Error: oops',
  });
});
