import { expect, test } from '@playwright/test';
import { badWay } from './bad-way.ts';
import { judgeBehind } from './judge-behind.ts';
import { idsWith } from './judge-mock.ts';

test('a way that stalls, cuts and refuses never makes a conforming server nonconformant', {
  tag: '@waits',
}, async () => {
  const record = await judgeBehind(badWay(1), { timeout: '250', strict: 'true' });
  expect(idsWith(record, 'failed')).toEqual([]);
  expect(record.verdict).not.toBe('nonconformant');
});
