import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../contract/error-code.ts';
import type { Answer, Outcome } from './answer/answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { Call } from './call.ts';

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

/** Answers some calls before anything about them is looked at. */
export const answersEarly = (
  behaviour: Behaviour,
  early: (call: Call) => Outcome | undefined,
): Behaviour => ({ ...behaviour, early: (call) => early(call) ?? behaviour.early(call) });

/** Takes over the answer to some methods that are not the documented one of the operation. */
export const onOtherMethod = (
  behaviour: Behaviour,
  answer: (call: Call, current: Behaviour) => Outcome | undefined,
): Behaviour => ({
  ...behaviour,
  otherMethod: (allow, call, current) =>
    (allow === 'POST' ? answer(call, current) : undefined) ?? behaviour.otherMethod(allow, call, current),
});
