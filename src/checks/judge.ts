import { type Attributed, byCheck, type Check, type Judgement, judged, type Subject } from './check.ts';
import { checks } from './index.ts';
import { meets } from './outcome.ts';

/** Whether a case goes to the documented operation, and not to a neighbour of its path or with another method. */
export const isOnOperation = ({ case: { request }, contract }: Pick<Subject, 'case' | 'contract'>): boolean =>
  request.method === 'POST' && request.path === contract.path;

/** Judges the requirement that a case was sent for. */
export const judgeExpectation = ({ case: testCase, outcome }: Subject): Judgement =>
  judged(
    testCase.requirement,
    meets(outcome, testCase.expectation),
    { kind: 'answer', ...testCase.expectation },
    outcome,
  );

function applies({ observed }: Check, subject: Subject): boolean {
  if (!subject.case.observed) return true;
  return observed === 'all' || (observed === 'operation' && isOnOperation(subject));
}

/**
 * Everything one exchange shows: the requirement its case serves first, then every universal check. What is only
 * observed is judged by what holds for every answer, never by what came.
 */
export const judgeExchange = (subject: Subject): Attributed[] => [
  ...(subject.case.observed ? [] : byCheck('expectation', [judgeExpectation(subject)])),
  ...checks
    .filter((check) => applies(check, subject))
    .flatMap((check) => byCheck(check.id, check.judge(subject))),
];
