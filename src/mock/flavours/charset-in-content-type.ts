import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const charsetInContentType: Flavour = {
  id: 'charset-in-content-type',
  says: 'Content-Type names its charset',
  alter: (mock) =>
    onEveryAnswer(mock, (answer) => {
      const type = answer.headers['Content-Type'];
      return type ? withHeader(answer, 'Content-Type', `${type}; charset=utf-8`) : answer;
    }),
};
