import { replaceGuard } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const every3rdWrongTokenAccepted: Defect = {
  id: 'every-3rd-wrong-token-accepted',
  says: 'every third wrong token is accepted',
  family: 'intermittent',
  violates: ['headers.token.invalid', 'headers.token.case'],
  alter: (mock) => {
    let wrong = 0;
    return replaceGuard(mock, 'token', (former) => (call, current) => {
      const refusal = former(call, current);
      if (!refusal || !current.credentials(call).token) return refusal;
      return ++wrong % 3 === 0 ? undefined : refusal;
    });
  },
};
