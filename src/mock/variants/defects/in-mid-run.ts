import { isRefusedAs, onRejection, repliesTo } from '../../alterations/answers.ts';
import { refusesToo } from '../../alterations/decisions.ts';
import { ownerOfToken } from '../../caller.ts';
import type { Defect } from '../../variant.ts';

/** What makes more fail than it breaks: the verdict has to name the one thing, and leave the rest alone. */
export const inMidRun: readonly Defect[] = [
  {
    id: 'authentication-failed-as-empty-200',
    says: 'unknown credentials get an empty 200, whatever else is wrong with the request',
    family: 'credentials',
    violates: ['headers.token.missing', 'headers.token.invalid', 'headers.account-id'],
    entails: [
      'headers.token.case',
      'headers.account-id.match',
      'headers.account.pair',
      'auth.token.query',
      'auth.every-request',
    ],
    hides: true,
    alter: (mock) =>
      onRejection(mock, (answer, { code }) =>
        code === 'AUTHENTICATION_FAILED' ? { status: 200, headers: {}, body: Buffer.alloc(0) } : answer,
      ),
  },
  {
    id: 'body-refused-for-a-checksum',
    says: 'the documented request is refused, as it has no checksum',
    family: 'accepted',
    violates: ['endpoint.accepts-post'],
    hides: true,
    contradicts: {
      flavours: ['order-resources-first', 'order-upload-first'],
      because: 'an unknown upload is told first, so that an upload that was given may be the reason',
    },
    alter: (mock) =>
      refusesToo(mock, 'body', ({ body }) => 'value' in body, {
        code: 'CATALOG_INVALID_REQUEST',
        message: 'checksum is missing.',
      }),
  },
  {
    id: 'every-9th-caller-refused',
    says: 'one node in nine does not know the token of a caller who may complete uploads',
    family: 'intermittent',
    violates: ['success.stable'],
    comesAndGoes: true,
    alter: (mock) => {
      let count = 0;
      return refusesToo(
        mock,
        'token',
        (call) => ownerOfToken(call, mock) !== undefined && ++count % 9 === 0,
        { code: 'AUTHENTICATION_FAILED', message: 'The token is not valid.' },
      );
    },
  },
  {
    id: 'internal-fault-ends-server',
    says: 'a failure inside ends the server: nothing is answered any more',
    family: 'transport',
    violates: ['error.internal'],
    hides: true,
    alter: (mock) => {
      let ended = false;
      return repliesTo(
        mock,
        (_, outcome) => {
          ended ||= isRefusedAs(outcome, 'INTERNAL_ERROR');
          return ended;
        },
        (response) => response.destroy(),
      );
    },
  },
];
