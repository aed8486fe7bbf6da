import { replaceGuard } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberRefusals } from '../groups.ts';

export const every7thValidationSkipped: Defect = {
  id: 'every-7th-validation-skipped',
  says: 'every seventh validation of a body is skipped',
  family: 'intermittent',
  violates: ['body.json', ...memberRefusals],
  alter: (mock) => {
    let refused = 0;
    return replaceGuard(mock, 'body', (former) => (call, current) => {
      const refusal = former(call, current);
      refused += refusal ? 1 : 0;
      return refused % 7 === 0 ? undefined : refusal;
    });
  },
};
