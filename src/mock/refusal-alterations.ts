import { replaceGuard } from './alterations.ts';
import type { Behaviour } from './behaviour.ts';
import type { Call } from './call.ts';
import type { GuardName } from './guard-name.ts';
import type { Refusal } from './refusal.ts';
import { uploadOf } from './upload-of.ts';

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
