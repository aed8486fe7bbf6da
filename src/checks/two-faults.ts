import { type Check, failed } from './check.ts';

/**
 * Which error wins when two faults meet is left open; that there is one is not (the requirement of either fault).
 */
export const twoFaults: Check = {
  id: 'two-faults',
  requirements: [],
  observed: 'operation',
  judge: ({ case: { neverAccepted }, outcome }) =>
    neverAccepted && outcome.kind === 'accepted'
      ? [failed(neverAccepted, { kind: 'rejection' }, outcome)]
      : [],
};
