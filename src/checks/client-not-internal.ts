import { type Check, judged } from './check.ts';
import { codesOf, statusOf } from './outcome.ts';

// The page says nothing about other methods (method.others is implied), and one fault is the server's own.
const exempt = new Set(['method', 'server-failure']);

/** A client's mistake is never answered as a server's (requirement error.client-not-internal). */
export const clientNotInternal: Check = {
  id: 'client-not-internal',
  requirements: ['error.client-not-internal'],
  observed: 'operation',
  judge: ({ case: { faults, expectation }, outcome }) => {
    if (faults.length === 0 || expectation.accepted || faults.some(({ kind }) => exempt.has(kind))) return [];
    const internal =
      statusOf(outcome) >= 500 || codesOf(outcome).some(({ code }) => code === 'INTERNAL_ERROR');
    const holds = !internal && statusOf(outcome) > 0;
    return [judged('error.client-not-internal', holds, { kind: 'client error' }, outcome)];
  },
};
