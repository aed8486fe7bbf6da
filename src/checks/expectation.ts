import { type Expectation, expectationInWords } from '../contract/expectation.ts';
import { type Answer, codeOf } from './answer.ts';
import { type Judgement, judged, type Subject } from './check.ts';
import { answerInWords } from './words.ts';

/** Whether an answer is one of the acceptable ones. */
export function meets(answer: Answer, { accepted, codes, plain }: Expectation): boolean {
  if (answer.kind === 'accepted') return accepted;
  if (answer.kind !== 'rejected') return false;
  const code = codeOf(answer);
  if (code) return codes.includes(code);
  return answer.codes.length === 0 && plain.includes(answer.status);
}

/** Judges the requirement that a case was sent for. */
export const judgeExpectation = ({ case: sent, answer, exchange }: Subject): Judgement =>
  judged(
    sent.requirement,
    meets(answer, sent.expectation),
    expectationInWords(sent.expectation),
    answerInWords(answer, exchange),
  );
