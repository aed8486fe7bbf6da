import { type Answer, codeOf, readAnswer } from '../../../checks/answer.ts';
import type { CaseRecord } from '../../../record/record.ts';

const known = new WeakMap<CaseRecord, Answer>();

/** The answer to a case as the checks read it; read once. */
export function answerOf(entry: CaseRecord): Answer {
  const answer = known.get(entry) ?? readAnswer(entry);
  known.set(entry, answer);
  return answer;
}

/** What came, in a word: an error code, `accepted`, `rejected`, a kind of transport error, or `not sent`. */
export function outcomeOf(entry: CaseRecord): string {
  if (entry.transportError) return entry.transportError.kind;
  if (!entry.response) return 'not sent';
  const answer = answerOf(entry);
  return codeOf(answer) ?? answer.kind;
}

/** What came, with the status: `401 AUTHENTICATION_FAILED`, `200 accepted`, `timeout`. */
export const outcomeWithStatus = (entry: CaseRecord): string =>
  entry.response && !entry.transportError ? `${entry.response.status} ${outcomeOf(entry)}` : outcomeOf(entry);
