import { onRejection } from '../../alterations/answers.ts';
import { replaceGuard } from '../../alterations/decisions.ts';
import type { Answer } from '../../answer.ts';
import type { Call } from '../../call.ts';
import { answerTo } from '../../respond.ts';
import type { Defect, DefectFamily } from '../../variant.ts';
import { everyRefusal, tokenRefusals } from '../requirement-groups.ts';

type Row = readonly [
  id: string,
  says: string,
  family: DefectFamily,
  violates: readonly string[],
  alter: Defect['alter'],
];

/** Lets calls pass one guard after it has let one of their connection pass. */
const askedOnce =
  (guard: 'token' | 'permission'): Defect['alter'] =>
  (mock) => {
    const passed = new WeakSet<object>();
    return replaceGuard(mock, guard, (former) => (call, current) => {
      if (passed.has(call.connection)) return undefined;
      const refusal = former(call, current);
      if (!refusal) passed.add(call.connection);
      return refusal;
    });
  };

type Credentials = ReturnType<Parameters<Defect['alter']>[0]['credentials']>;

const isOf = ({ state: { account } }: Call, { accountId, token }: Credentials) =>
  accountId === account.id && token === account.token;

const worn = 20;

const rows: readonly Row[] = [
  [
    'token-unchecked-on-used-connection',
    'once a token was right, no other one of its connection is looked at',
    'credentials',
    tokenRefusals,
    askedOnce('token'),
  ],
  [
    'permission-unchecked-on-used-connection',
    'once a caller had permission, all others of the connection have it too',
    'credentials',
    ['auth.every-request', 'authorization.catalog'],
    askedOnce('permission'),
  ],
  [
    'credentials-of-connection-kept',
    'the first right credentials of a connection count for all that comes over it',
    'credentials',
    [
      ...['authorization.catalog', ...tokenRefusals],
      ...['headers.account-id', 'headers.account-id.match', 'headers.account.pair'],
    ],
    (mock) => {
      const kept = new WeakMap<object, Credentials>();
      return {
        ...mock,
        credentials: (call) => {
          const own = kept.get(call.connection) ?? mock.credentials(call);
          if (isOf(call, own)) kept.set(call.connection, own);
          return own;
        },
      };
    },
  ],
  [
    'rejection-of-connection-repeated',
    'every rejection repeats the first one of its connection',
    'error',
    everyRefusal,
    (mock) => {
      const first = new WeakMap<object, Answer>();
      return onRejection(mock, (answer, _refusal, { connection }) => {
        const given = first.get(connection) ?? answer;
        first.set(connection, given);
        return given;
      });
    },
  ],
  [
    'rejection-on-worn-connection-is-500',
    'after twenty rejections over one connection, the others are INTERNAL_ERROR',
    'error',
    ['error.client-not-internal', ...everyRefusal],
    (mock) => {
      const counts = new WeakMap<object, number>();
      return onRejection(mock, (answer, _refusal, call) => {
        const count = (counts.get(call.connection) ?? 0) + 1;
        counts.set(call.connection, count);
        const refusal = { code: 'INTERNAL_ERROR', message: 'Something went wrong.' } as const;
        return count > worn ? answerTo({ kind: 'refused', refusal }, call, mock) : answer;
      });
    },
  ],
];

/** What a server remembers of a connection that carries more than one request. */
export const perConnection: readonly Defect[] = rows.map(([id, says, family, violates, alter]) => ({
  id,
  says,
  family,
  violates,
  shows: 'over one connection',
  alter,
}));
