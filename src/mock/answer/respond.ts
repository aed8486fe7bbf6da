import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Behaviour } from '../behaviour.ts';
import type { Call } from '../call.ts';
import type { Outcome } from './answer.ts';
import { answerTo } from './answer-to.ts';

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
