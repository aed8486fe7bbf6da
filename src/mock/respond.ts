import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Answer, Outcome } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { Call } from './call.ts';

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

/** Answers a call in the way the behaviour wants it; the counters already include this answer. */
export async function respond(
  outcome: Outcome,
  call: Call,
  behaviour: Behaviour,
  response: ServerResponse,
): Promise<void> {
  const { counters } = call.state;
  counters.answers += 1;
  if (outcome.kind === 'accepted') counters.accepted += 1;
  const answer = answerTo(outcome, call, behaviour);
  const delay = behaviour.delayMs(call);
  if (delay > 0) await setTimeout(delay);
  behaviour.reply(answer, response, call, outcome);
}
