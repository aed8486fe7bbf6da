import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/defects/index.ts';
import { judgeSubject } from '../../score/judge-subject.ts';
import { defectSubjects } from '../../score/planned-subjects.ts';
import { standingOf } from '../../score/standing.ts';

const subjects = defectSubjects('1');

for (const { id, says } of defects) {
  test(`${id} is caught, whatever else the server does: ${says}`, async () => {
    const own = subjects.filter(({ defect }) => defect === id);
    expect(new Set(own.map(({ set }) => set)).size).toBeGreaterThanOrEqual(3);
    const outcomes = await Promise.all(own.map(judgeSubject));
    expect(outcomes.map((outcome) => [outcome.set, standingOf(outcome)])).toEqual(
      own.map(({ set }) => [set, 'killed']),
    );
  });
}
