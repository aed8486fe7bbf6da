import { type Check, held, judged } from './check.ts';
import { codeOf, statusOf } from './outcome.ts';

/** 4xx carries the client's codes, 5xx INTERNAL_ERROR (requirement status.class, RFC 9110 section 15). */
export const statusClass: Check = {
  id: 'status-class',
  requirements: ['status.class'],
  observed: 'operation',
  judge: ({ outcome }) => {
    if (outcome.kind === 'accepted') return [held('status.class')];
    const code = codeOf(outcome);
    if (!code) return [];
    const wanted = code === 'INTERNAL_ERROR' ? 5 : 4;
    const holds = Math.floor(statusOf(outcome) / 100) === wanted;
    return [judged('status.class', holds, { kind: 'status class', statusClass: wanted, code }, outcome)];
  },
};
