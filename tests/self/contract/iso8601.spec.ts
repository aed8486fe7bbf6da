import { expect, test } from '@playwright/test';
import { isIso8601DateTime, parseIso8601DateTime } from '../../../src/contract/iso8601.ts';
import { localTexts, wrongTexts, zonedTexts } from './iso8601-texts.ts';

const instantOf = (text: string) => {
  const parsed = parseIso8601DateTime(text);
  return parsed && new Date(parsed.instant).toISOString();
};

for (const [text, instant] of zonedTexts) {
  test(`${text} is ${instant}`, () => {
    expect(instantOf(text)).toBe(instant);
    expect(parseIso8601DateTime(text)?.zoned).toBe(true);
  });
}

for (const [text, instant] of localTexts) {
  test(`${text} says no zone`, () => {
    expect(instantOf(text)).toBe(instant);
    expect(parseIso8601DateTime(text)?.zoned).toBe(false);
  });
}

for (const [what, texts] of Object.entries(wrongTexts)) {
  test(`${what} is refused`, () => {
    for (const text of texts) expect.soft(isIso8601DateTime(text), JSON.stringify(text)).toBe(false);
  });
}

// JavaScript reads the simplified extended format (ECMA-262 section 21.4.1.32) to the millisecond.
test('where JavaScript reads the same text, it reads the same instant', () => {
  const read = zonedTexts.filter(([text]) => !Number.isNaN(new Date(text).getTime()));
  expect(read.length).toBeGreaterThan(10);
  for (const [text] of read) {
    // JavaScript drops what is below a millisecond.
    const instant = Math.floor(parseIso8601DateTime(text)?.instant ?? Number.NaN);
    expect.soft(instant, text).toBe(new Date(text).getTime());
  }
});

const everyFewHours = Array.from({ length: 4000 }, (_, index) => Date.UTC(1996, 0, 1) + index * 98_765_432);

test('what JavaScript writes, it reads back', () => {
  const lost = everyFewHours.filter(
    (instant) => parseIso8601DateTime(new Date(instant).toISOString())?.instant !== instant,
  );
  expect(lost).toEqual([]);
});

const ordinalOf = (date: Date) =>
  1 +
  (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - Date.UTC(date.getUTCFullYear())) /
    864e5;

test('ordinal dates name the days that the calendar does', () => {
  const lost = everyFewHours
    .map((instant) => new Date(instant))
    .filter((date) => {
      const [, time = ''] = date.toISOString().split('T');
      const text = `${date.getUTCFullYear()}-${String(ordinalOf(date)).padStart(3, '0')}T${time}`;
      return parseIso8601DateTime(text)?.instant !== date.getTime();
    });
  expect(lost).toEqual([]);
});

// The week of a day is the one that its Thursday is in (ISO 8601-1:2019, 3.1.1.23).
function weekTextOf(date: Date): string {
  const weekday = date.getUTCDay() || 7;
  const thursday = new Date(date.getTime() + (4 - weekday) * 864e5);
  const week = Math.ceil(ordinalOf(thursday) / 7);
  const [, time = ''] = date.toISOString().split('T');
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}-${weekday}T${time}`;
}

test('week dates name the days that the calendar does', () => {
  const lost = everyFewHours
    .map((instant) => new Date(instant))
    .filter((date) => parseIso8601DateTime(weekTextOf(date))?.instant !== date.getTime());
  expect(lost.map(weekTextOf)).toEqual([]);
});

test('no calendar date exists that JavaScript does not know', () => {
  const texts = ['1900', '2000', '2023', '2024'].flatMap((year) =>
    Array.from({ length: 14 * 33 }, (_, index) => {
      const [month, day] = [Math.floor(index / 33), index % 33].map((part) => String(part).padStart(2, '0'));
      return `${year}-${month}-${day}T00:00:00Z`;
    }),
  );
  const exists = (text: string) => {
    const date = new Date(text);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
  };
  expect(texts.filter(isIso8601DateTime)).toEqual(texts.filter(exists));
});
