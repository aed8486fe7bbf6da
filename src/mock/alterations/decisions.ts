import type { Outcome } from '../answer.ts';
import type { Behaviour, Guard, GuardName } from '../behaviour.ts';
import { type Call, uploadOf } from '../call.ts';
import type { Refusal } from '../refusal.ts';

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

/** Moves guards to the front, in this order; the others follow in theirs. */
export const guardsFirst = (behaviour: Behaviour, first: readonly GuardName[]): Behaviour => ({
  ...behaviour,
  order: [...first, ...behaviour.order.filter((name) => !first.includes(name))],
});

/** Changes what one guard says when it refuses. */
export const refusesAs = (
  behaviour: Behaviour,
  name: GuardName,
  change: Partial<Refusal>,
  when: (call: Call) => boolean = () => true,
): Behaviour =>
  replaceGuard(behaviour, name, (former) => (call, current) => {
    const refusal = former(call, current);
    return refusal && when(call) ? { ...refusal, ...change } : refusal;
  });

/** Refuses some calls that one guard would let pass. */
export const refusesToo = (
  behaviour: Behaviour,
  name: GuardName,
  when: (call: Call) => boolean,
  refusal: Refusal,
): Behaviour =>
  replaceGuard(
    behaviour,
    name,
    (former) => (call, current) => former(call, current) ?? (when(call) ? refusal : undefined),
  );

/** Fails with INTERNAL_ERROR while it reads the body of some calls. */
export const failsOn = (behaviour: Behaviour, when: (call: Call) => boolean): Behaviour =>
  replaceGuard(
    behaviour,
    'json',
    (former) => (call, current) =>
      when(call) ? { code: 'INTERNAL_ERROR', message: 'Something went wrong.' } : former(call, current),
  );

/** Some refusals make the upload unusable that the call names. */
export const usesUp = (behaviour: Behaviour, when: (refusal: Refusal, call: Call) => boolean): Behaviour => ({
  ...behaviour,
  afterRefusal: (refusal, call) => {
    behaviour.afterRefusal(refusal, call);
    if (when(refusal, call)) call.state.uploads.delete(uploadOf(call)?.id ?? '');
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
