import type { Outcome } from '../answer/answer.ts';
import { answerTo } from '../answer/answer-to.ts';
import type { Defect } from '../defect.ts';

const broken: Outcome = {
  kind: 'refused',
  refusal: { code: 'INTERNAL_ERROR', message: 'Something went wrong.' },
};

export const every11thErrorIs500: Defect = {
  id: 'every-11th-error-is-500',
  says: 'every eleventh rejection is an INTERNAL_ERROR',
  family: 'intermittent',
  violates: ['error.client-not-internal'],
  alter: (mock) => {
    let errors = 0;
    return {
      ...mock,
      finish: (answer, outcome, call) =>
        outcome.kind === 'refused' && ++errors % 11 === 0
          ? answerTo(broken, call, mock)
          : mock.finish(answer, outcome, call),
    };
  },
};
