import { parseIso8601DateTime } from '../contract/iso8601.ts';
import { header } from '../target/transport/exchange.ts';
import { excerpt } from '../text/excerpt.ts';
import { type Check, failed, held, type Judgement, judged, type RunCheck, type Subject } from './check.ts';
import type { Actual, MemberRule } from './finding.ts';
import { asJson } from './words.ts';

type Members = Readonly<Record<string, unknown>>;

const documented: readonly [requirement: string, name: string, rule: MemberRule][] = [
  ['success.status', 'status', 'a string'],
  ['success.jobId', 'jobId', 'a string'],
  ['success.estimatedCompletionTime', 'estimatedCompletionTime', 'an ISO 8601 time'],
];

const membersOf = (value: unknown): Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Members) : {};

const member = (name: string, value: unknown): Actual => ({ kind: 'member', name, value: asJson(value) });

function bySchema({ body, contract }: Subject, members: Members): Judgement[] {
  const errors = contract.validators.accepted(body.json?.value);
  return documented.map(([requirement, name, rule]) => {
    const broken = errors.some(({ at }) => at === '' || at === `/${name}`);
    const actual: Actual = body.json
      ? member(name, members[name])
      : { kind: 'no JSON', says: excerpt(body.text) };
    return judged(requirement, !broken, { kind: 'member', name, rule }, actual);
  });
}

function judgeStatus(status: unknown): Judgement[] {
  if (typeof status !== 'string') return [];
  const [name, value, actual] = ['status', 'PROCESSING', member('status', status)];
  const word = status.replace(/[^A-Za-z]/g, '').toUpperCase();
  const misspelled = word === value && status !== value;
  return [
    judged(
      'success.status.processing',
      status === value,
      { kind: 'member', name, rule: 'exactly', value },
      actual,
    ),
    ...(misspelled
      ? [failed('success.status', { kind: 'member', name, rule: 'spelled exactly', value }, actual)]
      : []),
  ];
}

function judgeJobId(jobId: unknown): Judgement[] {
  if (typeof jobId !== 'string') return [];
  const actual = member('jobId', jobId);
  const filled = jobId.trim() !== '';
  return [
    judged('success.jobId.nonempty', filled, { kind: 'member', name: 'jobId', rule: 'not empty' }, actual),
  ];
}

function judgeZone(time: unknown): Judgement[] {
  const parsed = typeof time === 'string' ? parseIso8601DateTime(time) : undefined;
  if (!parsed) return [];
  const name = 'estimatedCompletionTime';
  const expected = { kind: 'member', name, rule: 'with a zone' } as const;
  return [judged('success.estimatedCompletionTime.zone', parsed.zoned, expected, member(name, time))];
}

// Where nothing was there to accept, the acceptance is wrong as a whole, as another requirement says.
const hasNoUpload = ({ faults }: Subject['case']) =>
  faults.some(({ kind, at }) => kind === 'unknown' && at === '/uploadId');

/** Documented and implied rules for the body of an accepted answer. */
export const acceptedBody: Check = {
  id: 'accepted-body',
  requirements: [
    ...documented.map(([requirement]) => requirement),
    'success.status.processing',
    'success.jobId.nonempty',
    'success.estimatedCompletionTime.zone',
  ],
  judge: (subject) => {
    const { case: testCase, outcome } = subject;
    if (outcome.kind !== 'accepted' || !testCase.expectation.accepted || hasNoUpload(testCase)) return [];
    const members = membersOf(subject.body.json?.value);
    return [
      ...bySchema(subject, members),
      ...judgeStatus(members.status),
      ...judgeJobId(members.jobId),
      ...judgeZone(members.estimatedCompletionTime),
    ];
  },
};

const notBefore = 'success.estimatedCompletionTime.future';
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
  requirements: [notBefore],
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
    return [judged(notBefore, latest >= from, expected, { kind: 'member', name, value: asJson(text) })];
  },
};

const ownJob = 'success.jobId.unique';

const jobIdOf = (value: unknown): unknown => (value as { jobId?: unknown } | null | undefined)?.jobId;

/** Different uploads get different jobs (requirement success.jobId.unique). A job that comes again is told once. */
export const uniqueJobIds: RunCheck = {
  id: 'unique-job-ids',
  requirements: [ownJob],
  judge: (subjects) => {
    const seen = new Map<string, string>();
    const told = new Set<string>();
    const accepted = subjects.filter(
      ({ outcome, case: { observed, expectation } }) =>
        outcome.kind === 'accepted' && expectation.accepted && !observed,
    );
    const judgements = accepted.flatMap(({ case: testCase, body }) => {
      const jobId = jobIdOf(body.json?.value);
      if (typeof jobId !== 'string' || jobId.trim() === '') return [];
      const before = seen.get(jobId);
      if (before !== undefined && told.has(jobId)) return [];
      seen.set(jobId, testCase.id);
      if (before !== undefined) told.add(jobId);
      const verdict = before
        ? failed(
            ownJob,
            { kind: 'own job' },
            { kind: 'job of another case', jobId: excerpt(jobId), caseId: before },
          )
        : held(ownJob);
      return [{ ...verdict, caseId: testCase.id }];
    });
    return judgements.length > 1 ? judgements : [];
  },
};
