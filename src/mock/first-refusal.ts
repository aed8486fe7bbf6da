import type { Behaviour } from './behaviour.ts';
import type { Call } from './call.ts';
import type { GuardName } from './guard-name.ts';
import type { Refusal } from './refusal.ts';

/** The refusal of the first guard that has one; undefined when all let the call pass. */
export function firstRefusal(
  call: Call,
  behaviour: Behaviour,
  order: readonly GuardName[] = behaviour.order,
): Refusal | undefined {
  for (const name of order) {
    const refusal = behaviour.guards[name](call, behaviour);
    if (refusal) return refusal;
  }
  return undefined;
}
