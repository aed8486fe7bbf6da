import { replaceGuard } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const permissionCheckedOnce: Defect = {
  id: 'permission-checked-once',
  says: 'a caller without permission is refused only the first time',
  family: 'credentials',
  violates: ['authorization.catalog'],
  alter: (mock) => {
    let refused = false;
    return replaceGuard(mock, 'permission', (former) => (call, current) => {
      const refusal = refused ? undefined : former(call, current);
      refused ||= refusal !== undefined;
      return refusal;
    });
  },
};
