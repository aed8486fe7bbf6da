import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../../contract/error-code.ts';
import type { Answer, Outcome } from '../answer.ts';
import type { Behaviour, Rejection } from '../behaviour.ts';
import type { Call } from '../call.ts';
import type { Refusal } from '../refusal.ts';
import type { Job } from '../state/state.ts';

/** Changes a rejection before it is put into the envelope, whatever the envelope is. */
export const alterRejection = (
  behaviour: Behaviour,
  change: (rejection: Rejection, call: Call) => Rejection,
): Behaviour => ({
  ...behaviour,
  envelope: (rejection, call) => behaviour.envelope(change(rejection, call), call),
});

/** Changes members of the accepted body. */
export const alterAccepted = (
  behaviour: Behaviour,
  change: (job: Job, call: Call) => Readonly<Record<string, unknown>>,
): Behaviour => ({
  ...behaviour,
  acceptedBody: (job, time, call) => ({
    ...Object(behaviour.acceptedBody(job, time, call)),
    ...change(job, call),
  }),
});

/** Changes every answer after it is made. */
export const onEveryAnswer = (
  behaviour: Behaviour,
  change: (answer: Answer, call: Call) => Answer,
): Behaviour => ({
  ...behaviour,
  finish: (answer, outcome, call) => change(behaviour.finish(answer, outcome, call), call),
});

/** Changes the answers that refuse, after they are made. */
export const onRejection = (
  behaviour: Behaviour,
  change: (answer: Answer, refusal: Refusal, call: Call) => Answer,
): Behaviour => ({
  ...behaviour,
  finish: (answer, outcome, call) => {
    const finished = behaviour.finish(answer, outcome, call);
    return outcome.kind === 'refused' ? change(finished, outcome.refusal, call) : finished;
  },
});

/** Replaces one header, whatever the letter case of its name, or adds it. */
export function withHeader(answer: Answer, name: string, value: string): Answer {
  const others = Object.entries(answer.headers).filter(([own]) => own.toLowerCase() !== name.toLowerCase());
  return { ...answer, headers: { ...Object.fromEntries(others), [name]: value } };
}

/** Takes the writing of some answers over. */
export const repliesTo = (
  behaviour: Behaviour,
  when: (call: Call, outcome: Outcome) => boolean,
  write: (response: ServerResponse, answer: Answer) => void,
): Behaviour => ({
  ...behaviour,
  reply: (answer, response, call, outcome) => {
    if (when(call, outcome)) write(response, answer);
    else behaviour.reply(answer, response, call, outcome);
  },
});

/** Whether a call is refused with this code. */
export const isRefusedAs = (outcome: Outcome, code: ErrorCode): boolean =>
  outcome.kind === 'refused' && outcome.refusal.code === code;

/** Changes the answers that accept, after they are made. */
export const onAccepted = (
  behaviour: Behaviour,
  change: (answer: Answer, call: Call) => Answer,
): Behaviour => ({
  ...behaviour,
  finish: (answer, outcome, call) => {
    const finished = behaviour.finish(answer, outcome, call);
    return outcome.kind === 'accepted' ? change(finished, call) : finished;
  },
});

/** The answer without its Content-Type. */
export function withoutType({ status, headers, body }: Answer): Answer {
  const others = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type');
  return { status, headers: Object.fromEntries(others), body };
}
