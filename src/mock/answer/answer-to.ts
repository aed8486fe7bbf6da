import type { Behaviour } from '../behaviour.ts';
import type { Call } from '../call.ts';
import type { Answer, Outcome } from './answer.ts';

function statusOf(outcome: Outcome, behaviour: Behaviour): number {
  switch (outcome.kind) {
    case 'accepted':
      return behaviour.acceptedStatus;
    case 'refused':
      return outcome.refusal.status ?? behaviour.statuses[outcome.refusal.code];
    case 'given':
      return 200;
    case 'plain':
      return outcome.status;
  }
}

function contentOf(outcome: Outcome, call: Call, behaviour: Behaviour): unknown {
  switch (outcome.kind) {
    case 'accepted':
      return behaviour.acceptedBody(outcome.job, behaviour.time(outcome.job.estimatedAt), call);
    case 'refused':
      return behaviour.envelope(outcome.refusal, call);
    case 'given':
      return outcome.value;
    case 'plain':
      return outcome.message === undefined ? undefined : { message: outcome.message };
  }
}

/** Puts a decision into the words of HTTP. */
export function answerTo(outcome: Outcome, call: Call, behaviour: Behaviour): Answer {
  const value = contentOf(outcome, call, behaviour);
  const extra = outcome.kind === 'plain' ? outcome.headers : undefined;
  const answer: Answer = {
    status: statusOf(outcome, behaviour),
    headers: { ...(value !== undefined && { 'Content-Type': 'application/json' }), ...extra },
    body: value === undefined ? Buffer.alloc(0) : Buffer.from(behaviour.serialise(value)),
  };
  return behaviour.finish(answer, outcome, call);
}
