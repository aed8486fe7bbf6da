import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/defects/index.ts';
import { judgeSubject } from '../../score/judge-subject.ts';
import { defectSubjects } from '../../score/planned-subjects.ts';
import { standingOf } from '../../score/standing.ts';

const subjects = defectSubjects('1');

// The score judges each defect in all of its servers; here they take turns.
for (const [index, { id, says }] of defects.entries()) {
  const own = subjects.filter(({ defect }) => defect === id);
  const subject = own[index % own.length];
  test(`${id} is caught in the server ${subject?.set}: ${says}`, async () => {
    expect(new Set(own.map(({ set }) => set)).size).toBeGreaterThanOrEqual(3);
    expect(subject && standingOf(await judgeSubject(subject))).toBe('killed');
  });
}
