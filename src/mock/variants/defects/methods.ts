import { repliesTo } from '../../alterations/answers.ts';
import { onOtherMethod } from '../../alterations/decisions.ts';
import type { Outcome } from '../../answer.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { Call } from '../../call.ts';
import { complete } from '../../routes/acts.ts';
import { startJob } from '../../state/start-job.ts';
import type { Defect } from '../../variant.ts';

type Answers = (call: Call, mock: Behaviour) => Outcome;

const answers = {
  /** What stands in the body is done, as with POST. */
  completes: complete,
  accepted: ({ state }, { newId }) => ({ kind: 'accepted', job: startJob(state, newId.job(), undefined) }),
  'is-500': () => ({ kind: 'plain', status: 500, message: 'Something went wrong' }),
} satisfies Readonly<Record<string, Answers>>;

type How = keyof typeof answers;

const says: Readonly<Record<How, string>> = {
  completes: 'completes as POST does',
  accepted: 'is answered as an accepted completion',
  'is-500': 'makes the server fail',
};

/** Other methods, and what they get (requirement method.others). A GET has no body that could be done. */
const cells: Readonly<Record<string, readonly How[]>> = {
  GET: ['accepted', 'is-500'],
  PUT: ['completes', 'is-500'],
  PATCH: ['completes', 'is-500'],
  DELETE: ['accepted', 'is-500'],
};

export const methods: readonly Defect[] = [
  ...Object.entries(cells).flatMap(([method, own]) =>
    own.map(
      (how): Defect => ({
        id: `method-${method.toLowerCase()}-${how}`,
        says: `${method} ${says[how]}`,
        family: 'method',
        violates: how === 'is-500' ? ['method.others', 'error.code'] : ['method.others'],
        alter: (mock) =>
          onOtherMethod(mock, (call, current) =>
            call.method === method ? (answers[how] as Answers)(call, current) : undefined,
          ),
      }),
    ),
  ),
  {
    id: 'method-head-is-500',
    says: 'HEAD makes the server fail',
    family: 'method',
    violates: ['method.others'],
    alter: (mock) =>
      onOtherMethod(mock, ({ method }) => (method === 'HEAD' ? { kind: 'plain', status: 500 } : undefined)),
  },
  {
    id: 'method-get-redirected',
    says: 'GET is sent on to the documentation',
    family: 'method',
    violates: ['redirect'],
    entails: ['method.others'],
    alter: (mock) =>
      onOtherMethod(mock, ({ method }) =>
        method === 'GET'
          ? { kind: 'plain', status: 301, headers: { Location: 'https://example.com/docs' } }
          : undefined,
      ),
  },
  {
    id: 'method-other-lacks-allow',
    says: 'a 405 does not name the methods that are allowed',
    family: 'method',
    violates: ['method.allow'],
    alter: (mock) => onOtherMethod(mock, () => ({ kind: 'plain', status: 405 })),
  },
  {
    id: 'method-patch-hangs',
    says: 'PATCH is never answered',
    family: 'method',
    violates: ['method.others'],
    waits: true,
    alter: (mock) =>
      repliesTo(
        mock,
        ({ method }) => method === 'PATCH',
        () => {},
      ),
  },
];
