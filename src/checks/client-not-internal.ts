import { type Check, judged } from './check.ts';
import { answerInWords } from './words.ts';

// The page says nothing about other methods (method.others is implied), and one fault is the server's own.
const exempt = new Set(['method', 'server-failure']);

/** A client's mistake is never answered as a server's (requirement error.client-not-internal). */
export const clientNotInternal: Check = {
  id: 'client-not-internal',
  requirements: ['error.client-not-internal'],
  observed: 'operation',
  judge: ({ case: { faults, expectation }, answer, exchange }) => {
    if (faults.length === 0 || expectation.accepted || faults.some(({ kind }) => exempt.has(kind))) return [];
    const internal = answer.status >= 500 || answer.codes.some(({ code }) => code === 'INTERNAL_ERROR');
    const holds = !internal && answer.kind !== 'none';
    const expected = 'no INTERNAL_ERROR, no 5xx, no broken connection';
    return [judged('error.client-not-internal', holds, expected, answerInWords(answer, exchange))];
  },
};
