import type { Defect } from '../../variant.ts';

/** `usual` formats milliseconds since the epoch as the server does otherwise. */
type Format = (instant: number, usual: (instant: number) => string) => string;

type Row = readonly [which: string, says: string, format: Format];

const iso = (instant: number) => new Date(instant).toISOString();
const hour = 65 * 60 * 1000;

const onFebruary30th = (time: string) =>
  time.replace(/^(\d{4})(-?)\d\d-?\d\d/, (_, year, dash) => `${Number(year) + 1}${dash}02${dash}30`);

/** No date and time of ISO 8601, or none that is in the calendar (requirement success.estimatedCompletionTime). */
const wrong: readonly Row[] = [
  ['date-only', 'the estimate is a date alone', (instant) => iso(instant).slice(0, 10)],
  ['duration', 'the estimate is a duration', () => 'PT5M'],
  ['empty', 'the estimate is empty', () => ''],
  [
    'epoch-string',
    'the estimate is a string of seconds since 1970',
    (instant) => String(Math.floor(instant / 1000)),
  ],
  ['rfc-1123', 'the estimate is written as in HTTP headers', (instant) => new Date(instant).toUTCString()],
  ['slashes', 'the date of the estimate has slashes', (instant) => iso(instant).replace(/-/g, '/')],
  [
    'blank-for-t',
    'the estimate has a blank between date and time',
    (instant, usual) => usual(instant).replace('T', ' '),
  ],
  ['trailing-blank', 'a blank follows the estimate', (instant, usual) => `${usual(instant)} `],
  [
    'zone-in-brackets',
    'a zone in brackets follows the estimate',
    (instant, usual) => `${usual(instant)}[UTC]`,
  ],
  ['at-25-61', 'the estimate is at 25:61', (instant) => iso(instant).replace(/T\d\d:\d\d/, 'T25:61')],
  ['month-13', 'the estimate is in month 13', (instant) => iso(instant).replace(/-\d\d-/, '-13-')],
  ['february-30', 'the estimate is on 30 February', (instant, usual) => onFebruary30th(usual(instant))],
  [
    'february-29',
    'the estimate is on 29 February of a common year',
    (instant) => iso(instant).replace(/^.{10}/, '2099-02-29'),
  ],
];

/** Times that are well written and wrong in another way. */
const misleading: readonly (readonly [rule: string, ...Row])[] = [
  ['zone', 'no-zone', 'the estimate names no zone', (instant) => iso(instant).slice(0, 19)],
  ['future', 'an-hour-ago', 'the estimate is an hour in the past', (instant, usual) => usual(instant - hour)],
  ['future', 'in-1970', 'the estimate is the start of 1970', (_instant, usual) => usual(0)],
];

const estimate = 'success.estimatedCompletionTime';

const defectOf = (violates: string, [which, says, format]: Row): Defect => ({
  id: `time-${which}`,
  says,
  family: 'accepted',
  violates: [violates],
  alter: (mock) => ({ ...mock, time: (instant) => format(instant, mock.time) }),
});

export const timeFormats: readonly Defect[] = [
  ...wrong.map((row) => defectOf(estimate, row)),
  ...misleading.map(([rule, ...row]) => defectOf(`${estimate}.${rule}`, row)),
];
