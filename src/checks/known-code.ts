import { type Check, judged } from './check.ts';
import { codeOf } from './outcome.ts';

/** Every rejection carries exactly one of the six codes, exactly spelled, as a string (requirement error.code). */
export const knownCode: Check = {
  id: 'known-code',
  requirements: ['error.code'],
  observed: 'operation',
  judge: ({ case: { expectation, request, faults }, outcome, body, contract }) => {
    if (outcome.kind !== 'rejected' || request.method === 'HEAD') return [];
    // The page is about POST alone: another method may be refused without a code (requirement method.others).
    const open = faults.some(({ kind }) => kind === 'method') || expectation.plain.includes(outcome.status);
    if (outcome.codes.length === 0 && open) return [];
    const holds =
      codeOf(outcome) !== undefined &&
      (!body.json || contract.validators.rejected(body.json.value).length === 0);
    return [judged('error.code', holds, { kind: 'documented code' }, outcome)];
  },
};
