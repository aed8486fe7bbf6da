import { codeOf } from './answer.ts';
import { type Check, judged } from './check.ts';
import { answerInWords } from './words.ts';

/** Every rejection carries exactly one of the six codes, exactly spelled, as a string (requirement error.code). */
export const knownCode: Check = {
  id: 'known-code',
  requirements: ['error.code'],
  observed: 'operation',
  judge: ({ case: { expectation, request, faults }, answer, exchange, contract }) => {
    // The page is about POST alone: another method may be refused without a code (requirement method.others).
    const open = faults.some(({ kind }) => kind === 'method') || expectation.plain.includes(answer.status);
    const plain = answer.codes.length === 0 && open;
    if (answer.kind !== 'rejected' || plain || request.method === 'HEAD') return [];
    const holds =
      codeOf(answer) !== undefined && contract.validators.rejected(answer.json?.value).length === 0;
    return [
      judged('error.code', holds, 'exactly one of the six documented codes', answerInWords(answer, exchange)),
    ];
  },
};
