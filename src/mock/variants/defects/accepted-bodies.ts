import { alterAccepted, onAccepted, withHeader, withoutType } from '../../alterations/answers.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { Call } from '../../call.ts';
import type { Job } from '../../state/state.ts';
import type { Defect } from '../../variant.ts';
import { acceptedMembers } from '../requirement-groups.ts';

type Row = readonly [
  which: string,
  says: string,
  violates: readonly string[],
  value: (job: Job, call: Call) => unknown,
];

const status = ['success.status', 'success.status.processing'];
const estimate = ['success.estimatedCompletionTime'];

/** Wrong values of the documented members of an accepted answer; formats of the time have a table of their own. */
const members: Readonly<Record<string, readonly Row[]>> = {
  status: [
    ['missing', 'an accepted answer has no status', status, () => undefined],
    ['null', 'status is null', status, () => null],
    ['number', 'status is a number', status, () => 1],
    ['object', 'status is an object', status, () => ({ name: 'PROCESSING' })],
    ['lower-case', 'status is PROCESSING in lower case', status, () => 'processing'],
    ['trailing-blank', 'a blank follows PROCESSING', status, () => 'PROCESSING '],
    ['completed', 'status is COMPLETED at once', ['success.status.processing'], () => 'COMPLETED'],
    ['empty', 'status is empty', ['success.status.processing'], () => ''],
  ],
  jobId: [
    ['missing', 'an accepted answer has no jobId', ['success.jobId'], () => undefined],
    ['null', 'jobId is null', ['success.jobId'], () => null],
    ['number', 'jobId is a number', ['success.jobId'], (_job, { state }) => 1000 + state.counters.accepted],
    ['object', 'jobId is an object', ['success.jobId'], ({ id }) => ({ id })],
    ['array', 'jobId is a list of one', ['success.jobId'], ({ id }) => [id]],
    ['empty', 'jobId is empty', ['success.jobId.nonempty'], () => ''],
    ['blank', 'jobId is a blank', ['success.jobId.nonempty'], () => ' '],
    ['constant', 'every completion gets the same jobId', ['success.jobId.unique'], () => 'job_1'],
    [
      'alternates',
      'two jobIds take turns',
      ['success.jobId.unique'],
      (_job, { state }) => `job_${state.counters.accepted % 2}`,
    ],
  ],
  estimatedCompletionTime: [
    ['missing', 'an accepted answer has no estimate', estimate, () => undefined],
    ['null', 'the estimate is null', estimate, () => null],
    ['number', 'the estimate is a number of milliseconds', estimate, ({ estimatedAt }) => estimatedAt],
  ],
};

const shortNames: Readonly<Record<string, string>> = {
  status: 'status',
  jobId: 'job-id',
  estimatedCompletionTime: 'time',
};

type BodyRow = readonly [which: string, says: string, alter: Defect['alter']];

const wrapped =
  (wrap: (body: unknown) => unknown) =>
  (mock: Behaviour): Behaviour => ({
    ...mock,
    acceptedBody: (job, time, call) => wrap(mock.acceptedBody(job, time, call)),
  });

const unfinished = (mock: Behaviour): Behaviour => ({
  ...mock,
  serialise: (value) => {
    const text = mock.serialise(value);
    return value !== null && typeof value === 'object' && 'jobId' in value ? text.slice(0, -2) : text;
  },
});

/** Bodies that are not an object with the documented members. */
const bodies: readonly BodyRow[] = [
  [
    'empty',
    'an accepted answer has no body',
    (mock) => onAccepted(mock, ({ status: own }) => ({ status: own, headers: {}, body: Buffer.alloc(0) })),
  ],
  ['in-array', 'the accepted body is a list of one object', wrapped((body) => [body])],
  ['in-string', 'the accepted body is JSON within a string', wrapped((body) => JSON.stringify(body))],
  ['in-object', 'the accepted members stand inside data', wrapped((body) => ({ data: body }))],
  ['unfinished', 'the accepted JSON ends too early', unfinished],
];

/** Media types that are not JSON's (requirement success.content-type). */
const mediaTypes: readonly BodyRow[] = [
  ['missing', 'an accepted answer does not say what it is', (mock) => onAccepted(mock, withoutType)],
  [
    'text',
    'an accepted answer says that it is plain text',
    (mock) => onAccepted(mock, (answer) => withHeader(answer, 'Content-Type', 'text/plain')),
  ],
  [
    'html',
    'an accepted answer says that it is HTML',
    (mock) => onAccepted(mock, (answer) => withHeader(answer, 'Content-Type', 'text/html; charset=utf-8')),
  ],
];

export const acceptedBodies: readonly Defect[] = [
  ...Object.entries(members).flatMap(([name, rows]) =>
    rows.map(
      ([which, says, violates, value]): Defect => ({
        id: `${shortNames[name]}-${which}`,
        says,
        family: 'accepted',
        violates,
        alter: (mock) => alterAccepted(mock, (job, call) => ({ [name]: value(job, call) })),
      }),
    ),
  ),
  ...bodies.map(
    ([which, says, alter]): Defect => ({
      id: `accepted-body-${which}`,
      says,
      family: 'accepted',
      violates: acceptedMembers,
      alter,
    }),
  ),
  ...mediaTypes.map(
    ([which, says, alter]): Defect => ({
      id: `accepted-content-type-${which}`,
      says,
      family: 'accepted',
      violates: ['success.content-type'],
      alter,
    }),
  ),
];
