import type { Outcome } from '../answer/answer.ts';
import { answerTo } from '../answer/answer-to.ts';
import type { Defect } from '../defect.ts';
import { textsIn } from '../texts-in.ts';

const refused: Outcome = {
  kind: 'refused',
  refusal: { code: 'INTERNAL_ERROR', message: 'Something went wrong.' },
};

export const doneAndRefused: Defect = {
  id: 'done-and-refused',
  says: 'a completedBy with a blank is done, and answered as an error',
  family: 'effect',
  violates: ['endpoint.accepts-post', 'reject.no-effect'],
  alter: (mock) => ({
    ...mock,
    finish: (answer, outcome, call) =>
      outcome.kind === 'accepted' && /\S \S/.test(textsIn(call)[1] ?? '')
        ? answerTo(refused, call, mock)
        : mock.finish(answer, outcome, call),
  }),
};
