import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const mediaTypeVendor: Flavour = {
  id: 'media-type-vendor',
  says: 'answers are of a vendor media type',
  alter: (mock) =>
    onEveryAnswer(mock, (answer) =>
      answer.headers['Content-Type']
        ? withHeader(answer, 'Content-Type', 'application/vnd.clevertap.v2+json; charset=utf-8')
        : answer,
    ),
};
