import {
  alterAccepted,
  alterRejection,
  onAccepted,
  onRejection,
  repliesTo,
  withHeader,
} from '../../alterations/answers.ts';
import { refusesToo, replaceGuard, skipGuards } from '../../alterations/decisions.ts';
import type { Answer, Outcome } from '../../answer.ts';
import { type Call, memberOf, uploadOf } from '../../call.ts';
import type { Refusal } from '../../refusal.ts';
import { answerTo } from '../../respond.ts';
import type { Defect } from '../../variant.ts';
import { everyRefusal, memberRefusals, uploadRefusals } from '../requirement-groups.ts';

/** True at every nth call; each server counts for itself. */
function everyNth(n: number): () => boolean {
  let count = 0;
  return () => ++count % n === 0;
}

type Row = readonly [
  id: string,
  says: string,
  violates: readonly string[],
  alter: Defect['alter'],
  more?: Pick<Defect, 'comesAndGoes' | 'waits'>,
];

const comesAndGoes = { comesAndGoes: true } as const;
const hangs = { comesAndGoes: true, waits: true } as const;

const notValid: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'The request is not valid.' };
const internal: Refusal = { code: 'INTERNAL_ERROR', message: 'Something went wrong.' };
const broken: Outcome = { kind: 'refused', refusal: internal };

const page = Buffer.from('<html><body>Something is wrong with the request</body></html>');

/** Members that some accepted answers have or lack; what is counted is completions. */
const acceptedMembers: readonly (readonly [
  id: string,
  says: string,
  violates: readonly string[],
  changed: (accepted: number) => boolean,
  members: Readonly<Record<string, unknown>>,
  more?: Row[4],
])[] = [
  [
    'every-5th-accepted-lacks-job-id',
    'every fifth accepted answer lacks jobId',
    ['success.jobId', 'success.stable'],
    (accepted) => accepted % 5 === 0,
    { jobId: undefined },
    comesAndGoes,
  ],
  [
    'every-4th-accepted-status-lower-case',
    'every fourth accepted status is in lower case',
    ['success.status', 'success.status.processing'],
    (accepted) => accepted % 4 === 0,
    { status: 'processing' },
    comesAndGoes,
  ],
  [
    'every-6th-accepted-says-more',
    'every sixth accepted answer has a member that the others lack',
    ['success.stable'],
    (accepted) => accepted % 6 === 0,
    { queue: 'late' },
  ],
  [
    'time-null-after-10-completions',
    'after ten completions the estimate is null',
    ['success.estimatedCompletionTime', 'success.stable'],
    (accepted) => accepted > 10,
    { estimatedCompletionTime: null },
    comesAndGoes,
  ],
];

const validRequests: readonly Row[] = [
  [
    'every-5th-valid-refused',
    'every fifth valid request is refused',
    ['endpoint.accepts-post', 'success.stable'],
    (mock) => {
      const now = everyNth(5);
      return refusesToo(mock, 'match', (call) => uploadOf(call) !== undefined && now(), notValid);
    },
    comesAndGoes,
  ],
  [
    'every-5th-e-mail-refused',
    'every fifth completion by an e-mail address is refused',
    ['success.stable'],
    (mock) => {
      const now = everyNth(5);
      const isByEMail = (call: Call) => String(memberOf(call, 'completedBy')).includes('@');
      return refusesToo(
        mock,
        'match',
        (call) => uploadOf(call) !== undefined && isByEMail(call) && now(),
        notValid,
      );
    },
    comesAndGoes,
  ],
  [
    'every-8th-valid-is-500',
    'every eighth valid request makes the server fail',
    ['endpoint.accepts-post', 'success.stable'],
    (mock) => {
      const now = everyNth(8);
      return refusesToo(mock, 'match', (call) => uploadOf(call) !== undefined && now(), internal);
    },
    comesAndGoes,
  ],
  [
    'every-10th-valid-hangs',
    'one in ten valid requests is never answered',
    ['endpoint.accepts-post', 'success.stable'],
    (mock) =>
      repliesTo(
        mock,
        ({ state }, { kind }) => kind === 'accepted' && state.counters.accepted % 10 === 0,
        () => {},
      ),
    hangs,
  ],
  [
    'every-10th-accepted-no-gzip',
    'one in ten accepted answers is no gzip, though it says so',
    ['success.stable'],
    (mock) =>
      onAccepted(mock, (answer, { state }) =>
        state.counters.accepted % 10 === 0
          ? { ...withHeader(answer, 'Content-Encoding', 'gzip'), body: Buffer.from('this is no gzip') }
          : answer,
      ),
  ],
  [
    'every-6th-job-id-old',
    'every sixth accepted answer has the first jobId again',
    ['success.jobId.unique'],
    (mock) =>
      alterAccepted(mock, (_job, { state }) =>
        state.counters.accepted % 6 === 0 ? { jobId: [...state.jobs.keys()][0] } : {},
      ),
  ],
];

const wrongRequests: readonly Row[] = [
  [
    'every-3rd-token-wrong-accepted',
    'every third wrong token is accepted',
    ['headers.token.invalid', 'headers.token.case'],
    (mock) => {
      const now = everyNth(3);
      return replaceGuard(mock, 'token', (former) => (call, current) => {
        const refusal = former(call, current);
        if (!refusal || !current.credentials(call).token) return refusal;
        return now() ? undefined : refusal;
      });
    },
    comesAndGoes,
  ],
  [
    'every-4th-upload-unknown-accepted',
    'every fourth unknown upload is accepted',
    uploadRefusals,
    (mock) => {
      const now = everyNth(4);
      return skipGuards(mock, ['upload'], (call) => uploadOf(call) === undefined && now());
    },
    comesAndGoes,
  ],
  [
    'every-7th-member-invalid-accepted',
    'every seventh validation of a body is skipped',
    ['body.json', ...memberRefusals],
    (mock) => {
      let refused = 0;
      return replaceGuard(mock, 'body', (former) => (call, current) => {
        const refusal = former(call, current);
        refused += refusal ? 1 : 0;
        return refused % 7 === 0 ? undefined : refusal;
      });
    },
    comesAndGoes,
  ],
];

const rejections: readonly Row[] = [
  [
    'every-6th-rejection-lacks-code',
    'every sixth rejection carries no code',
    ['error.code', ...everyRefusal],
    (mock) =>
      alterRejection(mock, (rejection, { state }) =>
        state.counters.answers % 6 === 0 ? { ...rejection, code: undefined } : rejection,
      ),
    comesAndGoes,
  ],
  [
    'every-5th-rejection-in-other-envelope',
    'every fifth rejection has another shape',
    ['error.envelope'],
    (mock) => {
      const now = everyNth(5);
      return {
        ...mock,
        envelope: (rejection, call) =>
          now() ? { failures: { first: rejection.code } } : mock.envelope(rejection, call),
      };
    },
  ],
  [
    'every-9th-rejection-html',
    'every ninth rejection is an HTML page',
    ['error.content-type', 'error.code', ...everyRefusal],
    (mock) => {
      const now = everyNth(9);
      return onRejection(mock, (answer) =>
        now() ? { status: answer.status, headers: { 'Content-Type': 'text/html' }, body: page } : answer,
      );
    },
    comesAndGoes,
  ],
  [
    'every-11th-rejection-is-500',
    'every eleventh rejection is an INTERNAL_ERROR',
    ['error.client-not-internal'],
    (mock) => {
      const now = everyNth(11);
      return {
        ...mock,
        finish: (answer, outcome, call) =>
          outcome.kind === 'refused' && now()
            ? answerTo(broken, call, mock)
            : mock.finish(answer, outcome, call),
      };
    },
    comesAndGoes,
  ],
  [
    'every-4th-rejection-is-the-last-one',
    'every fourth rejection is the one that was meant for the request before',
    [
      ...['headers.token.missing', 'headers.token.invalid', 'headers.account-id', 'authorization.catalog'],
      ...['body.json', 'body.required.all', 'upload.exists', 'catalog.exists', 'error.internal'],
      'auth.every-request',
    ],
    (mock) => {
      const now = everyNth(4);
      let last: Answer | undefined;
      return onRejection(mock, (answer) => {
        const given = now() && last ? last : answer;
        last = answer;
        return given;
      });
    },
  ],
  [
    'every-15th-rejection-hangs',
    'every fifteenth rejection is never answered',
    ['error.client-not-internal'],
    (mock) => {
      const now = everyNth(15);
      return repliesTo(
        mock,
        (_call, { kind }) => kind === 'refused' && now(),
        () => {},
      );
    },
    { waits: true },
  ],
  [
    'every-10th-answer-hangs',
    'one in ten completions of any kind is never answered',
    ['success.stable', 'error.client-not-internal'],
    (mock) => {
      const now = everyNth(10);
      return repliesTo(
        mock,
        (_call, { kind }) => (kind === 'accepted' || kind === 'refused') && now(),
        () => {},
      );
    },
    hangs,
  ],
];

/** What is wrong at one time and right at another, though the request is the same. */
export const everyNthAnswer: readonly Defect[] = [
  ...acceptedMembers.map(
    ([id, says, violates, changed, members, more]): Row => [
      id,
      says,
      violates,
      (mock) => alterAccepted(mock, (_job, { state }) => (changed(state.counters.accepted) ? members : {})),
      more,
    ],
  ),
  ...validRequests,
  ...wrongRequests,
  ...rejections,
].map(([id, says, violates, alter, more]) => ({
  id,
  says,
  family: 'intermittent',
  violates,
  shows: 'in sequence',
  ...more,
  alter,
}));
