import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/defects/index.ts';
import { idsWith, judgeMock } from './judge-mock.ts';

for (const defect of defects) {
  test(`${defect.id} is caught: ${defect.says}`, async () => {
    const record = await judgeMock({ defects: [defect] }, { strict: 'true' });
    const failed = idsWith(record, 'failed');
    expect(failed.filter((id) => defect.violates.includes(id))).not.toEqual([]);
    expect(record.verdict).toBe('nonconformant');
  });
}
