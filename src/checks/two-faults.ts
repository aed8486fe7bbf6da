import { type Check, failed } from './check.ts';

/**
 * Which error wins when two faults meet is left open; that there is one is not (the requirement of either fault). Which of
 * them is to blame, only the whole run tells.
 */
export const twoFaults: Check = {
  id: 'two-faults',
  requirements: [],
  observed: 'operation',
  judge: ({ case: { neverAccepted }, outcome }) =>
    neverAccepted && outcome.kind === 'accepted'
      ? [failed(neverAccepted[0], { kind: 'rejection' }, outcome)]
      : [],
};
