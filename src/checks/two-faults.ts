import { type Check, failed } from './check.ts';
import { answerInWords } from './words.ts';

/**
 * Which error wins when two faults meet is left open; that there is one is not (the requirement of either fault).
 */
export const twoFaults: Check = {
  id: 'two-faults',
  requirements: [],
  observed: 'operation',
  judge: ({ case: { neverAccepted }, answer, exchange }) =>
    neverAccepted && answer.kind === 'accepted'
      ? [failed(neverAccepted, 'a rejection, whatever its code', answerInWords(answer, exchange))]
      : [],
};
