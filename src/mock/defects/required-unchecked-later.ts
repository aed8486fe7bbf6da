import { overlook } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const requiredUncheckedLater: Defect = {
  id: 'required-unchecked-later',
  says: 'after 200 answers completedBy and fileSize may be missing',
  family: 'validation',
  violates: ['body.completedBy.required', 'body.fileSize.required'],
  alter: (mock) => {
    let answers = 0;
    return overlook(
      {
        ...mock,
        finish: (answer, outcome, call) => {
          answers += 1;
          return mock.finish(answer, outcome, call);
        },
      },
      ({ field }, value) =>
        answers > 200 &&
        /^(completedBy|fileSize)$/.test(field ?? '') &&
        !Object.hasOwn(Object(value), field ?? ''),
    );
  },
};
