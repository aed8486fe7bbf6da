import type { RouteHandlerMethod } from 'fastify';
import type { Outcome } from '../answer/answer.ts';
import { respond } from '../answer/respond.ts';
import type { Behaviour } from '../behaviour.ts';
import type { MockState } from '../state/state.ts';
import type { Act } from './act.ts';
import { callOf } from './call-of.ts';
import { logRequest } from './log-request.ts';
import { tooLarge } from './take-bodies.ts';

const broken: Outcome = {
  kind: 'refused',
  refusal: { code: 'INTERNAL_ERROR', message: 'Something went wrong.' },
};

const refuseSize: Act = () => ({ kind: 'plain', status: 413, message: 'The body is too large' });

function attempt(...[act, call, behaviour]: [Act, ...Parameters<Act>]): Outcome {
  try {
    return act(call, behaviour);
  } catch {
    return broken;
  }
}

/** A handler that logs the call, lets `act` decide about it and answers. */
export const answering =
  (state: MockState, behaviour: Behaviour, act: Act): RouteHandlerMethod =>
  async (request, reply) => {
    // Fastify routes and reads; the answer is written by the behaviour, byte by byte if it wants.
    reply.hijack();
    const call = callOf(request, state, behaviour);
    const entry = logRequest(call);
    const outcome = attempt(request.body === tooLarge ? refuseSize : act, call, behaviour);
    await respond(outcome, call, behaviour, reply.raw);
    entry.status = reply.raw.headersSent ? reply.raw.statusCode : null;
  };
