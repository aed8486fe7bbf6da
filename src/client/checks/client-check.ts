import type { RecordedExchange } from '../../mock/scenarios/recorded-exchange.ts';
import type { Conversation } from '../conversation.ts';

/** One requirement looked at in one conversation: it held, or it failed. */
export interface ClientJudgement {
  readonly requirement: string;
  readonly failure?: { readonly expected: string; readonly actual: string };
  /** The exchange that shows it. */
  readonly exchange?: RecordedExchange;
}

/** A pure function from a conversation to judgements; none for a requirement that does not apply to it. */
export interface ClientCheck {
  readonly id: string;
  readonly requirements: readonly string[];
  readonly judge: (conversation: Conversation) => readonly ClientJudgement[];
}

/** Held or failed, by a condition, as one exchange shows it. */
export const judged = (
  requirement: string,
  holds: boolean,
  expected: string,
  actual: string,
  exchange?: RecordedExchange,
): ClientJudgement => ({ requirement, failure: holds ? undefined : { expected, actual }, exchange });

/** A value in words, without the rest of a long one. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
