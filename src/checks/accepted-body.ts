import { parseIso8601DateTime } from '../contract/iso8601.ts';
import { excerpt } from '../text/excerpt.ts';
import { type Check, failed, type Judgement, judged, type Subject } from './check.ts';
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
