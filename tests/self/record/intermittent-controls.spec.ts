import { expect, test } from '@playwright/test';
import type { Case } from '../../../src/cases/case.ts';
import type { Attributed } from '../../../src/checks/check.ts';
import type { CaseResult } from '../../../src/engine/journal/result.ts';
import { nowAndThen } from '../../../src/record/intermittent-controls.ts';

const outcome = { kind: 'undecodable' } as never;

const control = (check: string, fails: boolean): CaseResult => ({
  case: { id: 'body/control', requirement: 'success.stable' } as Case,
  role: 'control',
  status: fails ? 'failed' : 'passed',
  judgements: [
    {
      requirement: 'reject.no-effect',
      check,
      ...(fails && { failure: { expected: { kind: 'no effect' }, actual: outcome } }),
    } as Attributed,
  ],
});

const intermittentIn = (check: string) =>
  nowAndThen([control(check, false), control(check, true), control(check, false)]).map(
    ({ judgements }) => judgements[0]?.failure?.intermittent,
  );

test('what is wrong with some controls alone is intermittent, and says with how many', () => {
  expect(intermittentIn('stable')).toEqual([undefined, { failed: 1, of: 3 }, undefined]);
});

test('an effect depends on the rejections before a control, and is not intermittent', () => {
  expect(intermittentIn('effects')).toEqual([undefined, undefined, undefined]);
});
