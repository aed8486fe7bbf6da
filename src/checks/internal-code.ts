import { isFromGateway } from '../target/transport/gateway.ts';
import { type Check, judged } from './check.ts';
import { codeOf, codesOf, statusOf } from './outcome.ts';

/** Any 5xx that is seen carries INTERNAL_ERROR (requirement error.internal). */
export const internalCode: Check = {
  id: 'internal-code',
  requirements: ['error.internal'],
  observed: 'operation',
  judge: ({ case: testCase, outcome }) => {
    const status = statusOf(outcome);
    const byGateway = isFromGateway(status) && codesOf(outcome).length === 0;
    if (status < 500 || byGateway || testCase.faults.some(({ kind }) => kind === 'method')) return [];
    const code = 'INTERNAL_ERROR';
    return [
      judged(
        'error.internal',
        codeOf(outcome) === code,
        { kind: 'status class', statusClass: 5, code },
        outcome,
      ),
    ];
  },
};
