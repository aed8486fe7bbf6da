import { expect, test } from '@playwright/test';
import { flavours } from '../../../src/mock/variants/flavours/index.ts';
import { judgeMock } from './judge-mock.ts';

const judgeWith = (id: string) =>
  judgeMock(
    { flavours: flavours.filter((flavour) => flavour.id === id) },
    { profile: 'smoke' },
    { CLEVERTAP_UPLOAD_IDS: '' },
  );

test('an upload that is known late is waited for, and the profile says how long', async () => {
  const record = await judgeWith('upload-known-after-300-ms');
  expect(record.verdict).toBe('conformant');
  expect(record.behaviour.uploadDelayMs).toBeGreaterThanOrEqual(300);
});

test('a file that is redirected is put once more, and nothing else changes', async () => {
  const [plain, redirected] = [await judgeWith('none'), await judgeWith('upload-put-redirected')];
  expect(redirected.verdict).toBe('conformant');
  const { taken } = redirected.ledger.uploads;
  expect(taken).toBe(plain.ledger.uploads.taken);
  expect(redirected.ledger.requests.provisioning).toBe(plain.ledger.requests.provisioning + taken);
});
