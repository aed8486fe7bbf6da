import { expect, test } from '@playwright/test';
import { judgeSubject } from '../../score/judge-subject.ts';
import { checkIds, onlyKiller } from '../../score/only-killers.ts';

/** For each check a defect that would survive without it. */
const killedOnlyBy: Readonly<Record<string, string>> = {
  expectation: 'accepts-any-token',
  'accepted-body': 'job-id-number',
  'time-ahead': 'time-in-1970',
  'content-type': 'accepted-text-html',
  'status-class': 'error-as-200',
  'known-code': 'repeat-without-code',
  'client-not-internal': 'trailing-comma-is-500',
  'internal-code': 'repeat-is-plain-500',
  'message-hygiene': 'sql-in-message',
  'no-echo': 'token-in-header',
  redirect: 'get-redirects',
  envelope: 'envelope-alternates',
  'unique-job-ids': 'job-id-constant',
  intermittent: 'every-11th-error-is-500',
  'stable-shape': 'every-6th-accepted-says-more',
  effects: 'null-size-uses-up-upload',
  stable: 'every-8th-valid-is-500',
  'two-faults': 'text-without-person-accepted',
};

test('no check is without a defect that only it catches', () => {
  expect(Object.keys(killedOnlyBy).sort()).toEqual([...checkIds].sort());
});

for (const [check, defect] of Object.entries(killedOnlyBy)) {
  test(`without the check ${check}, ${defect} would survive`, async () => {
    const outcome = await judgeSubject({ defect, set: 'plain', flavours: [], seed: '1' });
    expect(onlyKiller(outcome)).toBe(check);
  });
}
