import { codeOf } from './answer.ts';
import { type Check, judged } from './check.ts';

/** 4xx carries the client's codes, 5xx INTERNAL_ERROR (requirement status.class, RFC 9110 section 15). */
export const statusClass: Check = {
  id: 'status-class',
  requirements: ['status.class'],
  observed: 'operation',
  judge: ({ answer }) => {
    const code = codeOf(answer);
    if (answer.kind === 'accepted') return [{ requirement: 'status.class' }];
    if (!code) return [];
    const expected = code === 'INTERNAL_ERROR' ? 5 : 4;
    const actual = `${answer.status} with ${code}`;
    return [
      judged(
        'status.class',
        Math.floor(answer.status / 100) === expected,
        `${expected}xx with ${code}`,
        actual,
      ),
    ];
  },
};
