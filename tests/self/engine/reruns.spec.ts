import { expect, test } from '@playwright/test';
import { effectRequirements } from '../../../src/checks/effects.ts';
import { overlook } from '../../../src/mock/alterations/bodies.ts';
import { memberOf } from '../../../src/mock/call.ts';
import type { Defect } from '../../../src/mock/variant.ts';
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

test('what went wrong once and holds when it is sent again is intermittent, and tells what came then', async () => {
  let accepted = 0;
  const once: Defect = {
    id: 'text-as-size-accepted-once',
    says: 'the first text as fileSize is accepted',
    family: 'validation',
    violates: ['body.fileSize.type'],
    alter: (mock) =>
      overlook(
        mock,
        ({ field }, value) =>
          field === 'fileSize' &&
          typeof memberOf({ body: { value } }, 'fileSize') === 'string' &&
          accepted++ === 0,
      ),
  };
  const record = await judgeMock({ defects: [once] });
  const findings = record.cases.flatMap((own) => own.findings);
  expect(findings.map(({ requirement, intermittent }) => ({ requirement, intermittent }))).toEqual([
    {
      requirement: 'body.fileSize.type',
      intermittent: { otherwise: expect.objectContaining({ kind: 'rejected', status: 400 }) },
    },
  ]);
});

test('three rejections that use their upload up are enough to know that they do', async () => {
  const broken = defects.filter(({ id }) => id === 'rejection-uses-up-upload');
  const { cases } = await judgeMock({ defects: broken });
  const found = cases.flatMap(({ findings }) => findings.map(({ requirement }) => requirement));
  expect(effectRequirements.map((effect) => found.filter((id) => id === effect))).toMatchObject([
    { length: 3 },
    { length: 3 },
  ]);
});
