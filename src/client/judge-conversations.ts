import type { ClientCheck, ClientJudgement } from './checks/client-check.ts';
import { clientChecks, runClientChecks } from './checks/index.ts';
import type { Conversation } from './conversation.ts';

/** A judgement with the id of the check that made it. */
export type CheckedJudgement = ClientJudgement & { readonly check: string };

/** A conversation with everything that it shows. */
export interface JudgedConversation {
  readonly conversation: Conversation;
  readonly judgements: readonly CheckedJudgement[];
}

const byCheck = ({ id, judge }: ClientCheck, conversation: Conversation): CheckedJudgement[] =>
  judge(conversation).map((judgement) => ({ ...judgement, check: id }));

/** Judges the conversations of a run, each by itself and all together. */
export function judgeConversations(conversations: readonly Conversation[]): JudgedConversation[] {
  const together = runClientChecks.flatMap(({ id, judge }) =>
    judge(conversations).map((judgement) => ({ ...judgement, check: id })),
  );
  return conversations.map((conversation) => ({
    conversation,
    judgements: [
      ...clientChecks.flatMap((check) => byCheck(check, conversation)),
      ...together.filter(({ scenario }) => scenario === conversation.scenario?.id),
    ],
  }));
}
