import { parseIso8601DateTime } from '../contract/iso8601.ts';
import { header } from '../target/transport/exchange.ts';
import { type Check, judged, type Subject } from './check.ts';
import { asJson } from './words.ts';

const requirement = 'success.estimatedCompletionTime.future';
const minute = 60_000;
// The server's own clock is compared with tolerance for its answer's way; ours may be a day off.
const toServerClock = 5 * minute;
const toOurClock = 24 * 60 * minute;
// A local time without a zone can be up to 12 hours later in UTC.
const furthestWest = 12 * 60 * minute;

function earliest({ exchange }: Subject): number {
  const date = Date.parse(header(exchange.response?.headers ?? [], 'date') ?? '');
  return Number.isNaN(date) ? Date.parse(exchange.startedAt) - toOurClock : date - toServerClock;
}

/** The estimated time is not earlier than the request (requirement success.estimatedCompletionTime.future). */
export const timeAhead: Check = {
  id: 'time-ahead',
  requirements: [requirement],
  judge: (subject) => {
    if (subject.outcome.kind !== 'accepted' || !subject.case.expectation.accepted) return [];
    const text = (subject.body.json?.value as { estimatedCompletionTime?: unknown } | null)
      ?.estimatedCompletionTime;
    const time = typeof text === 'string' ? parseIso8601DateTime(text) : undefined;
    if (!time) return [];
    const latest = time.instant + (time.zoned ? 0 : furthestWest);
    const from = earliest(subject);
    const name = 'estimatedCompletionTime';
    const value = new Date(from).toISOString();
    const expected = { kind: 'member', name, rule: 'not before', value } as const;
    return [judged(requirement, latest >= from, expected, { kind: 'member', name, value: asJson(text) })];
  },
};
