import { onEveryAnswer, withHeader } from '../../alterations/answers.ts';
import { onOtherMethod } from '../../alterations/decisions.ts';
import type { Outcome } from '../../answer.ts';
import type { Flavour } from '../../variant.ts';

type Row = readonly [which: string, says: string, answer: Outcome, methods?: readonly string[]];

/** Answers to other methods: none of them accepts, and none is a failure. */
const rows: readonly Row[] = [
  ['other-as-empty-404', 'another method is 404 without a body', { kind: 'plain', status: 404 }],
  [
    'other-is-authentication-failed',
    'another method is AUTHENTICATION_FAILED',
    {
      kind: 'refused',
      refusal: { code: 'AUTHENTICATION_FAILED', message: 'No credentials for this method.' },
    },
  ],
  [
    'other-is-catalog-invalid-request',
    'another method is CATALOG_INVALID_REQUEST',
    {
      kind: 'refused',
      refusal: { code: 'CATALOG_INVALID_REQUEST', message: 'POST is needed.', status: 405 },
    },
  ],
  [
    'options-cors',
    'OPTIONS is 204 with the headers of CORS',
    {
      kind: 'plain',
      status: 204,
      headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'POST' },
    },
    ['OPTIONS'],
  ],
];

const notAllowed = Buffer.from('<html><body><h1>405 Method Not Allowed</h1></body></html>');
const notFound = Buffer.from('<!doctype html><title>Not found</title><h1>404</h1>');

export const otherMethodsAndPaths: readonly Flavour[] = [
  ...rows.map(
    ([which, says, answer, methods]): Flavour => ({
      id: `method-${which}`,
      says,
      family: 'method',
      alter: (mock) =>
        onEveryAnswer(
          onOtherMethod(mock, ({ method }) => (methods && !methods.includes(method) ? undefined : answer)),
          // RFC 9110 section 15.5.6.
          (made) => (made.status === 405 ? withHeader(made, 'Allow', 'POST') : made),
        ),
    }),
  ),
  {
    id: 'method-other-as-html-405',
    says: 'another method is 405 with an HTML page',
    family: 'method',
    alter: (mock) => ({
      ...onOtherMethod(mock, () => ({ kind: 'plain', status: 405, headers: { Allow: 'POST, OPTIONS' } })),
      finish: (answer, outcome, call) =>
        outcome.kind === 'plain' && outcome.status === 405
          ? { ...withHeader(answer, 'Content-Type', 'text/html'), body: notAllowed }
          : mock.finish(answer, outcome, call),
    }),
  },
  {
    id: 'path-with-slash-redirected',
    says: 'the path with a slash at its end is redirected to the path without',
    family: 'path',
    alter: (mock) =>
      onEveryAnswer(mock, (answer, { url }) =>
        url.endsWith('/')
          ? { status: 308, headers: { Location: url.slice(0, -1) }, body: Buffer.of() }
          : answer,
      ),
  },
  {
    id: 'path-unknown-as-html-404',
    says: 'an unknown path is 404 with an HTML page',
    family: 'path',
    alter: (mock) =>
      onEveryAnswer(mock, (answer, { url }) =>
        url.endsWith('/') || /[A-Z]/.test(url.split('?')[0] ?? '')
          ? { ...withHeader(answer, 'Content-Type', 'text/html'), status: 404, body: notFound }
          : answer,
      ),
  },
];
