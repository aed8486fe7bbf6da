import type { Answer } from './answer/answer.ts';
import type { Behaviour, Guard, Rejection } from './behaviour.ts';
import type { Call } from './call.ts';
import type { GuardName } from './guard-name.ts';
import type { Problem } from './problem.ts';
import type { Refusal } from './refusal.ts';
import type { Job } from './state/job.ts';

/** Puts another guard in the place of one; it gets the one it replaces. */
export const replaceGuard = (
  behaviour: Behaviour,
  name: GuardName,
  make: (former: Guard) => Guard,
): Behaviour => ({
  ...behaviour,
  guards: { ...behaviour.guards, [name]: make(behaviour.guards[name]) },
});

/** Lets every call pass that meets the condition, as far as these guards are concerned. */
export const skipGuards = (
  behaviour: Behaviour,
  names: readonly GuardName[],
  when: (call: Call) => boolean = () => true,
): Behaviour =>
  names.reduce(
    (altered, name) =>
      replaceGuard(
        altered,
        name,
        (former) => (call, current) => (when(call) ? undefined : former(call, current)),
      ),
    behaviour,
  );

/** Overlooks some of what is wrong with a body. */
export const overlook = (
  behaviour: Behaviour,
  overlooked: (problem: Problem, value: unknown) => boolean,
): Behaviour => ({
  ...behaviour,
  problems: (value) => behaviour.problems(value).filter((problem) => !overlooked(problem, value)),
});

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

/** Changes the text of `estimatedCompletionTime`. */
export const alterTime = (behaviour: Behaviour, change: (time: string) => string): Behaviour => ({
  ...behaviour,
  time: (instant) => change(behaviour.time(instant)),
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

/** Lets one member be absent; when it is there, it still has to be right. */
export const acceptsMissing = (behaviour: Behaviour, name: string): Behaviour =>
  overlook(behaviour, ({ field }, value) => field === name && !Object.hasOwn(Object(value), name));

/** Moves guards to the front, in this order; the others follow in theirs. */
export const guardsFirst = (behaviour: Behaviour, first: readonly GuardName[]): Behaviour => ({
  ...behaviour,
  order: [...first, ...behaviour.order.filter((name) => !first.includes(name))],
});
