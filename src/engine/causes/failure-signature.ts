import { codeOf, readAnswer } from '../../checks/answer.ts';
import { isEffect } from '../../checks/effects.ts';
import { type Exchange, outcomeOf } from '../../target/transport/exchange.ts';
import type { CaseResult } from '../journal/result.ts';

/** What came, in a word: `accepted`, a code, a status without a code, a kind of trouble. */
function answerKind(exchange: Exchange): string {
  const answer = readAnswer(exchange);
  if (answer.kind === 'none') return outcomeOf(exchange);
  return answer.kind === 'accepted' ? 'accepted' : (codeOf(answer) ?? outcomeOf(exchange));
}

/** Whether the same came each time the request was sent: an answer after trouble may owe something to the trouble. */
export const isSteady = ({ exchange }: CaseResult): boolean =>
  exchange?.earlierAttempts.every((outcome) => outcome === outcomeOf(exchange)) ?? false;

/**
 * How a case failed by its own answer: the first requirement that failed, and the kind of answer. Two failures with
 * the same key are probably one. Undefined when it did not fail.
 */
export function failureKey({ judgements, exchange }: CaseResult): string | undefined {
  const lead = judgements.find(({ requirement, failure }) => failure && !isEffect(requirement));
  return lead && exchange ? `${lead.requirement} ${answerKind(exchange)}` : undefined;
}
