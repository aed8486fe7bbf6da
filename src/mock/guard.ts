import type { Behaviour } from './behaviour.ts';
import type { Call } from './call.ts';
import type { Refusal } from './refusal.ts';

/** The guards of a completion in their default order. The page leaves the order open (precedence: `observed`). */
export const guardNames = [
  'token',
  'account',
  'fault',
  'contentType',
  'json',
  'body',
  'catalog',
  'permission',
  'upload',
  'unused',
  'pairing',
  'match',
] as const;

export type GuardName = (typeof guardNames)[number];

/**
 * Refuses a call for one reason, or lets it pass. A guard holds its peace about what it cannot judge (a catalogId
 * that is no number, a caller that is not known): another guard does. That is what makes the order free.
 */
export type Guard = (call: Call, behaviour: Behaviour) => Refusal | undefined;
