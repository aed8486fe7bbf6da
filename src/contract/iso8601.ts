/** A point in time as a text gave it. */
export interface Iso8601DateTime {
  /** Milliseconds since the epoch, read as UTC where the text names no zone. */
  readonly instant: number;
  /** Whether the text carries `Z` or an offset. */
  readonly zoned: boolean;
}

const dateForms = {
  extended: String.raw`(?<year>\d{4})-(?:(?<month>\d\d)-(?<day>\d\d)|(?<ordinal>\d{3})|W(?<week>\d\d)-(?<weekday>[1-7]))`,
  basic: String.raw`(?<year>\d{4})(?:(?<month>\d\d)(?<day>\d\d)|(?<ordinal>\d{3})|W(?<week>\d\d)(?<weekday>[1-7]))`,
};
const timeForms = {
  extended: String.raw`(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d))?)?`,
  basic: String.raw`(?<hour>\d\d)(?:(?<minute>\d\d)(?<second>\d\d)?)?`,
};
const fraction = String.raw`(?:[.,](?<fraction>\d+))?`;
// ISO 8601-1:2019 section 5.4.2: one format throughout, so the offset has a colon where date and time have theirs.
const zoneForms = { extended: ':', basic: '' };
const zone = (colon: string) =>
  String.raw`(?<zone>[Zz]|(?<sign>[+\-\u2212])(?<zoneHour>\d\d)(?:${colon}(?<zoneMinute>\d\d))?)?`;

const forms = (['extended', 'basic'] as const).map(
  (form) => new RegExp(`^${dateForms[form]}[Tt]${timeForms[form]}${fraction}${zone(zoneForms[form])}$`),
);

const minute = 60_000;
const day = 86_400_000;

const dateNames = ['year', 'month', 'day', 'ordinal', 'week', 'weekday'] as const;
const timeNames = ['hour', 'minute', 'second', 'zoneHour', 'zoneMinute'] as const;
const amountNames = [...dateNames, ...timeNames];
type Parts = Readonly<Record<string, string | undefined>>;
type Amounts = Readonly<Record<(typeof amountNames)[number], number>>;

/** Midnight of the date in UTC; undefined when the calendar has no such day (ISO 8601-1:2019, 5.2). */
function midnight(parts: Parts, is: Amounts): number | undefined {
  const newYear = Date.parse(`${parts.year}-01-01T00:00:00Z`);
  const inYear = (instant: number) => new Date(instant).getUTCFullYear() === is.year;
  if (parts.ordinal) {
    const found = newYear + (is.ordinal - 1) * day;
    return is.ordinal > 0 && inYear(found) ? found : undefined;
  }
  if (parts.week) {
    // Week 1 holds 4 January, and the last week holds 28 December.
    const mondayOf = (instant: number) => instant - ((new Date(instant).getUTCDay() + 6) % 7) * day;
    const monday = mondayOf(newYear + 3 * day) + (is.week - 1) * 7 * day;
    const lastMonday = mondayOf(Date.parse(`${parts.year}-12-28T00:00:00Z`));
    return is.week > 0 && monday <= lastMonday ? monday + (is.weekday - 1) * day : undefined;
  }
  const found = Date.parse(`${parts.year}-${parts.month}-${parts.day}T00:00:00Z`);
  return new Date(found).getUTCDate() === is.day ? found : undefined;
}

/** Milliseconds since midnight; undefined when no clock shows that time (5.3, leap second and 24:00 included). */
function sinceMidnight(parts: Parts, is: Amounts, offset: number): number | undefined {
  const unit = parts.second ? 1000 : parts.minute ? minute : 60 * minute;
  const part = parts.fraction ? Number(`0.${parts.fraction}`) * unit : 0;
  const whole = is.hour * 60 * minute + is.minute * minute + is.second * 1000;
  if (is.hour === 24) return whole + part === day ? day : undefined;
  if (is.hour > 24 || is.minute > 59 || is.second > 60) return undefined;
  const lastSecondOfDay = (((whole - offset) % day) + day) % day === 0;
  return is.second === 60 && !lastSecondOfDay ? undefined : whole + part;
}

function offsetOf(parts: Parts, is: Amounts): number | undefined {
  if (!parts.sign) return 0;
  if (is.zoneHour > 23 || is.zoneMinute > 59) return undefined;
  return (parts.sign === '+' ? 1 : -1) * (is.zoneHour * 60 + is.zoneMinute) * minute;
}

/**
 * Reads a date and time of ISO 8601-1:2019 (5.4): calendar, ordinal and week dates, extended and basic format,
 * reduced precision, fractions with point or comma, `Z`, offset or local time. Undefined for anything else and
 * for dates and times that do not exist. Requirement success.estimatedCompletionTime.
 */
export function parseIso8601DateTime(text: string): Iso8601DateTime | undefined {
  const parts = forms.map((form) => form.exec(text)?.groups).find(Boolean) as Parts | undefined;
  if (!parts) return undefined;
  const is = Object.fromEntries(amountNames.map((name) => [name, Number(parts[name] ?? 0)])) as Amounts;
  const offset = offsetOf(parts, is);
  if (offset === undefined) return undefined;
  const date = midnight(parts, is);
  const time = sinceMidnight(parts, is, offset);
  if (date === undefined || time === undefined) return undefined;
  return { instant: date + time - offset, zoned: parts.zone !== undefined };
}

export const isIso8601DateTime = (text: string): boolean => parseIso8601DateTime(text) !== undefined;
