import { onEveryAnswer, withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

const late = 3 * 60 * 60 * 1000;

export const clockBehind: Flavour = {
  id: 'clock-behind',
  says: 'the clock of the server is three hours behind',
  alter: (mock) =>
    onEveryAnswer({ ...mock, time: (instant) => mock.time(instant - late) }, (answer) =>
      withHeader(answer, 'Date', new Date(Date.now() - late).toUTCString()),
    ),
};
