import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

export const every15thRejectionHangs: Defect = {
  id: 'every-15th-rejection-hangs',
  says: 'every fifteenth rejection is never answered',
  family: 'intermittent',
  violates: ['error.client-not-internal'],
  alter: (mock) => {
    let refused = 0;
    return repliesTo(
      mock,
      (_call, { kind }) => kind === 'refused' && ++refused % 15 === 0,
      () => {},
    );
  },
};
