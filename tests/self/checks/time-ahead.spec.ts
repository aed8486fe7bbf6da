import { expect, test } from '@playwright/test';
import { timeAhead } from '../../../src/checks/accepted-answer.ts';
import { completed, jsonType, outcomeOf, subjectOf } from './subject.ts';

const requirement = 'success.estimatedCompletionTime.future';
const sentAt = '2025-11-06T10:30:00.000Z';
const serverDate = 'Thu, 06 Nov 2025 10:30:00 GMT';

type Row = readonly [time: unknown, date: string | undefined, outcome: 'held' | 'failed' | undefined];

const rows: readonly Row[] = [
  // by the server's own clock, with five minutes of tolerance
  ['2025-11-06T10:45:00Z', serverDate, 'held'],
  ['2025-11-06T10:30:00Z', serverDate, 'held'],
  ['2025-11-06T10:25:00Z', serverDate, 'held'],
  ['2025-11-06T10:24:59Z', serverDate, 'failed'],
  ['2025-11-06T10:00:00Z', serverDate, 'failed'],
  ['2024-11-06T10:45:00Z', serverDate, 'failed'],
  ['2055-11-06T10:45:00Z', serverDate, 'held'],
  ['2025-11-06T16:15:00+05:30', serverDate, 'held'],
  ['2025-11-06T10:45:00+05:30', serverDate, 'failed'],
  ['2025-11-06T05:45:00-05:00', serverDate, 'held'],
  // a server whose clock is wrong is judged by that clock
  ['2024-11-06T10:45:00Z', 'Wed, 06 Nov 2024 10:30:00 GMT', 'held'],
  ['2025-11-06T10:45:00Z', 'Fri, 06 Nov 2026 10:30:00 GMT', 'failed'],
  // without a zone, as far west as there is one
  ['2025-11-06T10:45:00', serverDate, 'held'],
  ['2025-11-05T22:25:00', serverDate, 'held'],
  ['2025-11-05T22:24:59', serverDate, 'failed'],
  // without a Date that can be read, by our clock with a day of tolerance
  ['2025-11-06T10:45:00Z', undefined, 'held'],
  ['2025-11-05T10:30:00Z', undefined, 'held'],
  ['2025-11-05T10:29:59Z', undefined, 'failed'],
  ['2025-11-05T10:29:59Z', 'today', 'failed'],
  ['2025-11-05T10:30:00Z', '', 'held'],
  // what is no time is judged elsewhere
  ['soon', serverDate, undefined],
  [1762425900, serverDate, undefined],
  [null, serverDate, undefined],
  [undefined, serverDate, undefined],
];

for (const [time, date, outcome] of rows) {
  test(`${time} with Date ${date || 'missing'} (${typeof date}) is ${outcome ?? 'not judged'}`, () => {
    const judged = timeAhead.judge(
      subjectOf({
        body: { ...completed, estimatedCompletionTime: time },
        headers: [jsonType, ...(date === undefined ? [] : [['date', date] as const])],
        startedAt: sentAt,
      }),
    );
    expect(outcomeOf(judged)).toEqual(outcome ? { [requirement]: outcome } : {});
  });
}

for (const body of ['', 'null', '[]', '"2020-01-01T00:00:00Z"']) {
  test(`the body ${body || 'that is empty'} has no time to judge`, () => {
    expect(timeAhead.judge(subjectOf({ body }))).toEqual([]);
  });
}

test('a rejection is not looked at', () => {
  const told = { status: 400, body: { ...completed, estimatedCompletionTime: '2020-01-01T00:00:00Z' } };
  expect(timeAhead.judge(subjectOf(told))).toEqual([]);
});
