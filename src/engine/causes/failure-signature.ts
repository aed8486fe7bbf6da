import type { Judgement } from '../../checks/check.ts';
import { isEffect } from '../../checks/effects.ts';
import { codeOf, outcomeOf } from '../../checks/outcome.ts';
import { outcomeName } from '../../checks/words.ts';
import { statusOrError } from '../../target/transport/exchange.ts';
import type { CaseResult } from '../journal/result.ts';

/** Whether every attempt had the same outcome. An answer after a transport error is not trusted for shrinking. */
export const isSteady = ({ exchange }: CaseResult): boolean =>
  exchange?.earlierAttempts.every(
    (outcome) => outcome === statusOrError(exchange) || outcome === codeOf(outcomeOf(exchange)),
  ) ?? false;

/**
 * How a case failed by its own answer: the first requirement that failed, and the kind of answer. Two failures with
 * the same signature are probably one. Undefined when it did not fail.
 */
export function failureSignature({
  judgements,
  exchange,
}: Pick<CaseResult, 'exchange'> & { readonly judgements: readonly Judgement[] }): string | undefined {
  const lead = judgements.find(({ requirement, failure }) => failure && !isEffect(requirement));
  if (!lead || !exchange) return undefined;
  const name = outcomeName(outcomeOf(exchange));
  // Without a code, the exact status tells one failure from another.
  return `${lead.requirement} ${name === 'rejected' ? statusOrError(exchange) : name}`;
}
