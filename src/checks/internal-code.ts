import { isFromGateway } from '../target/transport/gateway.ts';
import { codeOf } from './answer.ts';
import { type Check, judged } from './check.ts';
import { answerInWords } from './words.ts';

/** Any 5xx that is seen carries INTERNAL_ERROR (requirement error.internal). */
export const internalCode: Check = {
  id: 'internal-code',
  requirements: ['error.internal'],
  observed: 'operation',
  judge: ({ case: sent, answer, exchange }) => {
    const byGateway = isFromGateway(answer.status) && answer.codes.length === 0;
    if (answer.status < 500 || byGateway || sent.faults.some(({ kind }) => kind === 'method')) return [];
    const holds = codeOf(answer) === 'INTERNAL_ERROR';
    return [judged('error.internal', holds, '5xx with INTERNAL_ERROR', answerInWords(answer, exchange))];
  },
};
