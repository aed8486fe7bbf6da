import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/defects/index.ts';
import { idsWith, judgeMock } from './judge-mock.ts';

test('a smoke test is conformant on the mock, within 30 requests and 3 uploads', async () => {
  const { verdict, totals } = await judgeMock({}, { profile: 'smoke' });
  expect(verdict).toBe('conformant');
  expect(totals.requests).toBeLessThanOrEqual(30);
  expect(totals.uploads).toBeLessThanOrEqual(3);
});

/** Plain violations of core requirements, one of each kind. */
const plain = [
  ...['accepts-any-token', 'missing-token-other-code', 'token-last-character-ignored'],
  ...['accepts-missing-upload-id', 'accepts-missing-catalog-id', 'accepts-missing-file-name'],
  ...[
    'accepts-missing-file-size',
    'accepts-missing-completed-by',
    'malformed-json-is-500',
    'empty-body-accepted',
  ],
  ...[
    'unknown-upload-accepted',
    'unknown-catalog-wrong-code',
    'code-missing',
    'code-lower-case',
    'code-as-number',
  ],
  ...['status-spelled-processing', 'job-id-number', 'time-impossible-date', 'time-blank-instead-of-t'],
];

for (const id of plain) {
  test(`a smoke test catches ${id}`, async () => {
    const broken = defects.filter((defect) => defect.id === id);
    expect(broken).toHaveLength(1);
    const record = await judgeMock({ defects: broken }, { profile: 'smoke' });
    expect(record.verdict).toBe('nonconformant');
    const failed = idsWith(record, 'failed');
    expect(broken[0]?.violates.some((violated) => failed.includes(violated))).toBe(true);
  });
}
