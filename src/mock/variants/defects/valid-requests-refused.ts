import { refusesToo } from '../../alterations/decisions.ts';
import type { GuardName } from '../../behaviour.ts';
import { type Call, memberOf } from '../../call.ts';
import type { Defect } from '../../variant.ts';

type Row = readonly [id: string, says: string, guard: GuardName, when: (call: Call) => boolean];

const beginning = ({ bytes }: Call) => bytes.toString('latin1', 0, 80);

/** Valid requests of an unusual form that are not understood (requirement endpoint.accepts-post). */
const rows: readonly Row[] = [
  [
    'completed-by-no-e-mail-refused',
    'completedBy has to be an e-mail address',
    'body',
    (call) => !String(memberOf(call, 'completedBy')).includes('@'),
  ],
  [
    'members-with-escapes-refused',
    'names of members with escapes are not understood',
    'json',
    (call) => /^[^"]{0,30}\{\s*"\\u/.test(beginning(call)),
  ],
  [
    'members-in-other-order-refused',
    'the first member has to be uploadId',
    'json',
    (call) =>
      /^\s*\{\s*"(catalogId|fileName|fileSize|completedBy)"/.test(beginning(call)) &&
      call.bytes.includes('"uploadId"'),
  ],
  [
    'body-after-white-space-refused',
    'a line break before the JSON text is refused',
    'json',
    (call) => /^\s/.test(beginning(call)),
  ],
];

export const validRequestsRefused: readonly Defect[] = [
  ...rows.map(
    ([id, says, guard, when]): Defect => ({
      id,
      says,
      family: 'accepted',
      violates: ['endpoint.accepts-post'],
      alter: (mock) =>
        refusesToo(mock, guard, when, {
          code: 'CATALOG_INVALID_REQUEST',
          message: 'The request is not valid.',
        }),
    }),
  ),
  {
    id: 'token-under-lower-case-name-refused',
    says: 'the token header counts only in the documented letter case',
    family: 'accepted',
    violates: ['endpoint.accepts-post'],
    alter: (mock) => ({
      ...mock,
      credentials: (call) => (call.headerNames.includes('x-clevertap-token') ? {} : mock.credentials(call)),
    }),
  },
];
