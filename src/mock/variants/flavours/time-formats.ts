import { onEveryAnswer, withHeader } from '../../alterations/answers.ts';
import type { Flavour } from '../../variant.ts';

/** `usual` formats milliseconds since the epoch as the server does otherwise. */
type Format = (instant: number, usual: (instant: number) => string) => string;

const iso = (instant: number) => new Date(instant).toISOString();
const day = 86_400_000;
const hour = 60 * 60 * 1000;

function ordinalDate(instant: number): string {
  const year = new Date(instant).getUTCFullYear();
  const dayOfYear = Math.floor((instant - Date.UTC(year, 0, 1)) / day) + 1;
  return `${year}-${String(dayOfYear).padStart(3, '0')}`;
}

// ISO 8601-1:2019, 5.2.4: the week belongs to the year of its Thursday.
function weekDate(instant: number): string {
  const weekday = new Date(instant).getUTCDay() || 7;
  const thursday = instant + (4 - weekday) * day;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * day)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}-${weekday}`;
}

const withOffset = (instant: number, hours: number, offset: string) =>
  iso(instant + hours * hour).replace(/\.\d+Z$/, offset);

type Row = readonly [which: string, says: string, format: Format];

/** Forms of ISO 8601 that the page allows, and instants that it does not forbid. */
const rows: readonly Row[] = [
  ['fraction', 'the estimate has milliseconds', iso],
  ['nanoseconds', 'the estimate has nanoseconds', (instant) => iso(instant).replace('Z', '123456Z')],
  [
    'decimal-comma',
    'the fraction of the estimate stands behind a comma',
    (instant) => iso(instant).replace('.', ','),
  ],
  [
    'no-seconds',
    'the estimate has no seconds',
    (instant, usual) => usual(instant).replace(/:\d\d(\.\d+)?(?=Z)/, ''),
  ],
  ['lower-case', 'the estimate has t and z in lower case', (instant, usual) => usual(instant).toLowerCase()],
  // ISO 8601-1:2019, 5.4.2.1.
  ['basic', 'the estimate is in the basic format', (instant, usual) => usual(instant).replace(/[-:]/g, '')],
  [
    'basic-with-offset',
    'the estimate is in the basic format with an offset',
    (instant) =>
      iso(instant)
        .replace(/[-:]/g, '')
        .replace(/\.\d+Z$/, '+0000'),
  ],
  ['with-offset', 'the estimate is in Indian time', (instant) => withOffset(instant, 5.5, '+05:30')],
  ['behind-utc', 'the estimate is in Brazilian time', (instant) => withOffset(instant, -3, '-03:00')],
  ['hour-offset', 'the offset of the estimate has hours alone', (instant) => withOffset(instant, 1, '+01')],
  [
    'ordinal-date',
    'the estimate has an ordinal date',
    (instant) => `${ordinalDate(instant)}${iso(instant).slice(10)}`,
  ],
  ['week-date', 'the estimate has a week date', (instant) => `${weekDate(instant)}${iso(instant).slice(10)}`],
  ['is-now', 'the estimate is the time of the request', (_instant, usual) => usual(Date.now() - 1000)],
  ['far-ahead', 'the estimate is at the end of 9999', () => '9999-12-31T23:59:59Z'],
];

const late = 3 * hour;

export const timeFormats: readonly Flavour[] = [
  ...rows.map(
    ([which, says, format]): Flavour => ({
      id: `time-${which}`,
      says,
      family: 'time',
      alter: (mock) => ({ ...mock, time: (instant) => format(instant, mock.time) }),
    }),
  ),
  {
    id: 'time-of-clock-behind',
    says: 'the clock of the server is three hours behind',
    family: 'time',
    alter: (mock) =>
      onEveryAnswer({ ...mock, time: (instant) => mock.time(instant - late) }, (answer) =>
        withHeader(answer, 'Date', new Date(Date.now() - late).toUTCString()),
      ),
  },
];
