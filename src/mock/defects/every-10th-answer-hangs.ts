import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

export const every10thAnswerHangs: Defect = {
  id: 'every-10th-answer-hangs',
  says: 'one in ten completions of any kind is never answered',
  family: 'intermittent',
  violates: ['success.stable', 'error.client-not-internal'],
  alter: (mock) => {
    let answers = 0;
    return repliesTo(
      mock,
      (_call, { kind }) => (kind === 'accepted' || kind === 'refused') && ++answers % 10 === 0,
      () => {},
    );
  },
};
