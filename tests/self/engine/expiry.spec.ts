import { expect, test } from '@playwright/test';
import { replaceGuard } from '../../../src/mock/alterations/decisions.ts';
import { uploadOf } from '../../../src/mock/call.ts';
import type { Flavour } from '../../../src/mock/variant.ts';
import { idsWith, judgeMock } from './judge-mock.ts';

/** An upload that was issued so long ago, in milliseconds, is not known any more, and answers take their time. */
const expiring = (afterMs: number, delayMs: number): Flavour => ({
  id: 'expiring',
  says: 'uploads expire',
  family: 'lookup',
  alter: (mock) => {
    const issued = new Map<string, number>();
    const upload = () => {
      const id = mock.newId.upload();
      issued.set(id, Date.now());
      return id;
    };
    const guarded = replaceGuard(mock, 'upload', (former) => (call, current) => {
      const since = issued.get(uploadOf(call)?.id ?? '') ?? Date.now();
      const isOver = Date.now() - since > afterMs;
      return isOver ? { code: 'UPLOAD_NOT_FOUND', message: 'No such upload.' } : former(call, current);
    });
    return {
      ...guarded,
      newId: { ...mock.newId, upload },
      order: ['upload', ...mock.order.filter((name) => name !== 'upload')],
      delayMs: () => delayMs,
    };
  },
});

test('an upload that expires during a batch is not held against the rejections', {
  tag: '@waits',
}, async () => {
  const record = await judgeMock({ flavours: [expiring(600, 25)] }, { strict: 'true' });
  expect(idsWith(record, 'failed')).toEqual([]);
  expect(record.ledger.uploads.unused).not.toEqual([]);
});
