import type { Flavour } from '../flavour.ts';

const day = 86_400_000;

// ISO 8601-1:2019, 5.2.4: the week belongs to the year of its Thursday.
const weekDate = (instant: number) => {
  const weekday = new Date(instant).getUTCDay() || 7;
  const thursday = instant + (4 - weekday) * day;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * day)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}-${weekday}`;
};

export const timeWeekDate: Flavour = {
  id: 'time-week-date',
  says: 'the estimate has a week date',
  alter: (mock) => ({
    ...mock,
    time: (instant) => `${weekDate(instant)}${new Date(instant).toISOString().slice(10)}`,
  }),
};
