import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const mediaTypeInCapitals: Flavour = {
  id: 'media-type-in-capitals',
  says: 'the media type is in capitals, with a blank before its parameter',
  alter: (mock) =>
    onEveryAnswer(mock, (answer) =>
      answer.headers['Content-Type']
        ? withHeader(answer, 'Content-Type', 'Application/JSON ; charset="UTF-8"')
        : answer,
    ),
};
