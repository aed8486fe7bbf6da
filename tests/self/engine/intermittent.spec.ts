import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/defects/index.ts';
import type { Finding } from '../../../src/record/record.ts';
import { judgeMock } from './judge-mock.ts';

async function findingsFor(id: string): Promise<Finding[]> {
  const broken = defects.filter((defect) => defect.id === id);
  expect(broken).toHaveLength(1);
  const { cases } = await judgeMock({ defects: broken });
  return cases
    .flatMap(({ findings }) => findings)
    .filter(({ requirement }) => broken[0]?.violates.includes(requirement));
}

const sometimes = [
  ...['every-5th-lacks-job-id', 'every-4th-status-lower-case', 'later-times-null'],
  ...['every-7th-validation-skipped', 'every-3rd-wrong-token-accepted', 'every-4th-unknown-upload-accepted'],
  ...[
    'every-5th-valid-refused',
    'every-8th-valid-is-500',
    'every-10th-valid-hangs',
    'every-10th-answer-hangs',
  ],
  ...['every-6th-error-without-code', 'every-9th-error-html', 'every-11th-error-is-500'],
];

for (const id of sometimes) {
  test(`${id} is called intermittent`, async () => {
    const findings = await findingsFor(id);
    expect(findings.filter(({ intermittent }) => intermittent)).not.toEqual([]);
  });
}

for (const id of ['accepts-any-token', 'job-id-missing', 'html-errors', 'null-file-size-accepted']) {
  test(`${id} is never called intermittent, as it shows every time`, async () => {
    const findings = await findingsFor(id);
    expect(findings).not.toEqual([]);
    expect(findings.filter(({ intermittent }) => intermittent)).toEqual([]);
  });
}

test('uploads that were given by id are not spent on repetitions', async () => {
  const broken = defects.filter(({ id }) => id === 'null-file-size-accepted');
  const [provisioned, given] = [
    await judgeMock({ defects: broken }),
    await judgeMock({ defects: broken, uploads: 60 }),
  ];
  expect(given.totals.uploads).toBe(provisioned.totals.uploads - 1);
});
