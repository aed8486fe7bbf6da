import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { judgeMock } from './judge-mock.ts';

test('uploads that were given by id are not spent on repetitions', async () => {
  const broken = defects.filter(({ id }) => id === 'file-size-null-accepted');
  const [provisioned, given] = [
    await judgeMock({ defects: broken }),
    await judgeMock({ defects: broken, uploads: 60 }),
  ];
  expect(given.totals.uploads).toBe(provisioned.totals.uploads - 1);
});
