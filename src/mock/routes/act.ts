import type { Outcome } from '../answer/answer.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Call } from '../call.ts';

/** What a route does with a call: decides, and changes the state if it accepts. */
export type Act = (call: Call, behaviour: Behaviour) => Outcome;
