import type { Expectation } from '../contract/expectation.ts';
import { type Judgement, judged, type Subject } from './check.ts';
import { codeOf, codesOf, type Outcome } from './outcome.ts';

/** Whether an outcome is one of the acceptable ones. */
export function meets(outcome: Outcome, { accepted, codes, plain }: Expectation): boolean {
  if (outcome.kind === 'accepted') return accepted;
  if (outcome.kind !== 'rejected') return false;
  const code = codeOf(outcome);
  if (code) return codes.includes(code);
  return codesOf(outcome).length === 0 && plain.includes(outcome.status);
}

/** Judges the requirement that a case was sent for. */
export const judgeExpectation = ({ case: testCase, outcome }: Subject): Judgement =>
  judged(
    testCase.requirement,
    meets(outcome, testCase.expectation),
    { kind: 'answer', ...testCase.expectation },
    outcome,
  );
