import { onAccepted, onRejection, withHeader } from '../../alterations/answers.ts';
import type { Answer } from '../../answer.ts';
import type { Call } from '../../call.ts';
import type { Refusal } from '../../refusal.ts';
import type { Defect } from '../../variant.ts';

const noGzip = (answer: Answer): Answer => ({
  ...withHeader(answer, 'Content-Encoding', 'gzip'),
  body: Buffer.from('this is no gzip'),
});

const sentTo = (status: number, location: string) => (): Answer => ({
  status,
  headers: { Location: location },
  body: Buffer.alloc(0),
});

function hasWrongToken({ headers, state }: Call): boolean {
  const token = headers['x-clevertap-token'];
  return !!token && token !== state.account.token && token !== state.restricted.token;
}

type Row = readonly [
  id: string,
  says: string,
  when: (refusal: Refusal, call: Call) => boolean,
  change: (answer: Answer) => Answer,
  ...violates: string[],
];

const isWrongToken: Row[2] = ({ code }, call) => code === 'AUTHENTICATION_FAILED' && hasWrongToken(call);

/** Rejections that come in a coding that nobody can read, or send the client elsewhere. */
const rejections: readonly Row[] = [
  [
    'token-wrong-no-gzip',
    'an answer about a wrong token is no gzip, though it says so',
    isWrongToken,
    noGzip,
    ...[
      'headers.token.invalid',
      'headers.token.case',
      'headers.token.missing',
      'auth.every-request',
      'robust.headers',
      'error.client-not-internal',
    ],
  ],
  [
    'internal-fault-unknown-coding',
    'a failure inside is answered in a coding that nobody asked for',
    ({ code }) => code === 'INTERNAL_ERROR',
    (answer) => withHeader(answer, 'Content-Encoding', 'x-private'),
    'error.internal',
  ],
  [
    'token-wrong-redirected',
    'an invalid token is sent to a sign-in page',
    isWrongToken,
    sentTo(302, 'https://login.example.com/'),
    ...[
      'redirect',
      'headers.token.invalid',
      'headers.token.case',
      'headers.token.missing',
      'auth.every-request',
      'robust.headers',
    ],
    ...['status.class', 'error.code'],
  ],
  [
    'account-missing-redirected',
    'a missing account is sent on with 307',
    (_refusal, { headers }) => !headers['x-account-id'],
    sentTo(307, '/v2/accounts'),
    ...['redirect', 'headers.account-id', 'auth.token.query'],
  ],
  [
    'catalog-unknown-redirected',
    'an unknown catalog is sent on with 308',
    ({ code }) => code === 'CATALOG_NOT_FOUND',
    sentTo(308, '/v2/catalogs'),
    ...['redirect', 'catalog.exists', 'robust.values'],
  ],
];

export const codingsAndRedirects: readonly Defect[] = [
  ...rejections.map(
    ([id, says, when, change, ...violates]): Defect => ({
      id,
      says,
      family: 'transport',
      violates,
      alter: (mock) =>
        onRejection(mock, (answer, refusal, call) => (when(refusal, call) ? change(answer) : answer)),
    }),
  ),
  {
    id: 'accepted-no-gzip',
    says: 'an accepted answer is no gzip, though it says so',
    family: 'transport',
    violates: ['endpoint.accepts-post'],
    entails: ['robust.values', 'robust.body', 'robust.headers'],
    alter: (mock) => onAccepted(mock, noGzip),
  },
];
