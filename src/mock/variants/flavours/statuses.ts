import { alterAccepted, onAccepted, onRejection, withHeader } from '../../alterations/answers.ts';
import { refusesAs } from '../../alterations/decisions.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { Flavour } from '../../variant.ts';
import { asAnswer, frameworkPages } from '../pages.ts';

type Row = readonly [id: string, says: string, statuses: Partial<Behaviour['statuses']>];

/** Exact statuses within their class: the page gives none. */
const rows: readonly Row[] = [
  ['authentication-failed-as-403', 'wrong credentials are 403', { AUTHENTICATION_FAILED: 403 }],
  ['authorization-failed-as-404', 'a missing permission is 404', { AUTHORIZATION_FAILED: 404 }],
  ['catalog-invalid-request-as-422', 'an invalid request is 422', { CATALOG_INVALID_REQUEST: 422 }],
  ['internal-error-as-503', 'a failure inside is 503', { INTERNAL_ERROR: 503 }],
  [
    'lookups-as-409-and-410',
    'an unknown upload is 410, an unknown catalog 409',
    { UPLOAD_NOT_FOUND: 410, CATALOG_NOT_FOUND: 409 },
  ],
  [
    'errors-as-400-but-credentials',
    'every error is 400 but those of credentials',
    { AUTHORIZATION_FAILED: 403, CATALOG_NOT_FOUND: 400, UPLOAD_NOT_FOUND: 400 },
  ],
];

const ofErrors: readonly Flavour[] = [
  ...rows.map(
    ([id, says, own]): Flavour => ({
      id,
      says,
      family: 'status',
      alter: (mock) => ({ ...mock, statuses: { ...mock.statuses, ...own } }),
    }),
  ),
  {
    id: 'errors-as-400',
    says: 'every error of the client is 400',
    family: 'status',
    alter: (mock) =>
      onRejection(mock, (answer) => (answer.status < 500 ? { ...answer, status: 400 } : answer)),
  },
  {
    id: 'content-type-wrong-as-400',
    says: 'a wrong content type is 400',
    family: 'status',
    alter: (mock) => refusesAs(mock, 'contentType', { status: 400 }),
  },
  {
    id: 'content-type-wrong-as-plain-415',
    says: 'a wrong content type is 415 with the page of Flask and no code',
    family: 'status',
    alter: (mock) =>
      onRejection(mock, (answer, { status }) =>
        status === 415 ? asAnswer(frameworkPages.flaskMediaType) : answer,
      ),
  },
];

type AcceptedRow = readonly [which: string, says: string, alter: Flavour['alter']];

/** Answers that accept: the page gives no status and closes no list of members. */
const ofAccepted: readonly AcceptedRow[] = [
  ['as-201', 'an accepted completion is 201', (mock) => ({ ...mock, acceptedStatus: 201 })],
  ['as-202', 'an accepted completion is 202', (mock) => ({ ...mock, acceptedStatus: 202 })],
  [
    'as-201-with-location',
    'an accepted completion is 201 with the address of its job',
    (mock) =>
      onAccepted({ ...mock, acceptedStatus: 201 }, (answer) =>
        withHeader(answer, 'Location', '/v2/catalogs/jobs/1'),
      ),
  ],
  [
    'more-members',
    'accepted answers have further members and links',
    (mock) =>
      alterAccepted(mock, ({ id }) => ({
        createdAt: '2025-11-06T10:40:00Z',
        progress: { percent: 0, rows: null },
        links: [{ rel: 'self', href: `/v2/jobs/${id}` }],
      })),
  ],
  [
    'with-empty-errors',
    'accepted answers say that there is no error',
    (mock) =>
      alterAccepted(mock, () => ({ success: true, error: null, errorCode: null, errors: [], code: 0 })),
  ],
];

export const statuses: readonly Flavour[] = [
  ...ofErrors,
  ...ofAccepted.map(
    ([which, says, alter]): Flavour => ({ id: `accepted-${which}`, says, family: 'accepted', alter }),
  ),
];
