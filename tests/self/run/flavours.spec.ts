import { expect, test } from '@playwright/test';
import { flavours } from '../../../src/mock/flavours/index.ts';
import { idsWith, judgeMock } from './judge-mock.ts';

test('the mock as documented conforms, with nothing untested', async () => {
  const record = await judgeMock({}, { strict: 'true', requireAll: 'true' });
  expect(record.requirements.filter(({ status }) => status !== 'passed')).toEqual([]);
  expect(record.verdict).toBe('conformant');
});

for (const flavour of flavours) {
  test(`${flavour.id} is never blamed: ${flavour.says}`, async () => {
    const record = await judgeMock({ flavours: [flavour] }, { strict: 'true' });
    expect(idsWith(record, 'failed')).toEqual([]);
    expect(idsWith(record, 'inconclusive')).toEqual([]);
    expect(record.verdict).toBe('conformant');
  });
}
