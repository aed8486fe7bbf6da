import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

export const hangsOnWrongType: Defect = {
  id: 'hangs-on-wrong-type',
  says: 'a fileSize of another type is never answered',
  family: 'transport',
  violates: ['error.client-not-internal', 'body.fileSize.type'],
  alter: (mock) => ({
    ...mock,
    reply: (answer, response, call, outcome) => {
      const size = memberOf(call, 'fileSize');
      // Missing and null are other faults.
      const wrongType = size !== undefined && size !== null && typeof size !== 'number';
      if (!wrongType) mock.reply(answer, response, call, outcome);
    },
  }),
};
