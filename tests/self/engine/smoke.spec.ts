import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { idsWith, judgeMock } from './judge-mock.ts';

test('a smoke test is conformant on the mock, within 30 requests and 3 uploads', async () => {
  const { verdict, totals } = await judgeMock({}, { profile: 'smoke' });
  expect(verdict).toBe('conformant');
  expect(totals.requests).toBeLessThanOrEqual(30);
  expect(totals.uploads).toBeLessThanOrEqual(3);
});

/** Plain violations of core requirements, one of each kind. */
const plain = [
  ...['token-any-accepted', 'token-missing-is-authorization-failed', 'token-last-changed-accepted'],
  ...['upload-id-missing-accepted', 'catalog-id-missing-accepted', 'file-name-missing-accepted'],
  ...[
    'file-size-missing-accepted',
    'completed-by-missing-accepted',
    'body-malformed-is-500',
    'body-empty-accepted',
  ],
  ...[
    'upload-unknown-accepted',
    'catalog-unknown-is-catalog-invalid-request',
    'code-missing',
    'code-lower-case',
    'code-number',
  ],
  ...['status-lower-case', 'job-id-number', 'time-february-30', 'time-blank-for-t'],
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
