import { alterRejection } from '../../alterations/answers.ts';
import type { Rejection } from '../../behaviour.ts';
import { type Call, memberOf } from '../../call.ts';
import type { Flavour } from '../../variant.ts';

const quoted = ({ bytes, state }: Call) =>
  bytes.toString().replaceAll(state.account.token, '***').slice(0, 5000);

type Row = readonly [which: string, says: string, message: (rejection: Rejection, call: Call) => string];

/** What a rejection says to people: the page wants nothing of it. */
const rows: readonly Row[] = [
  ['arabic', 'messages are in Arabic', () => 'تعذر تنفيذ الطلب'],
  ['japanese', 'messages are in Japanese', () => 'リクエストを処理できませんでした。'],
  [
    'names-other-codes',
    'messages mention other codes inside a sentence',
    ({ message }) => `${message} This is neither CATALOG_NOT_FOUND nor INTERNAL_ERROR.`,
  ],
  [
    'names-the-path',
    'messages mention the path of the operation',
    ({ message }) => `POST /v2/catalogs/signedurl/complete: ${message}`,
  ],
  [
    'names-types',
    'messages speak of types and members as a validator does',
    ({ message }) => `instance.completedBy must be string, at least 1 of [String, null]; ${message}`,
  ],
  [
    'quotes-body',
    'messages quote the body that was sent',
    ({ message }, call) => `${message} Received: ${quoted(call)}`,
  ],
  [
    'quotes-name',
    'messages quote the first 40 characters of the name that was sent',
    ({ message }, call) => `${message} fileName: ${String(memberOf(call, 'fileName')).slice(0, 40)}`,
  ],
];

export const messages: readonly Flavour[] = rows.map(([which, says, message]) => ({
  id: `message-${which}`,
  says,
  family: 'message',
  alter: (mock) =>
    alterRejection(mock, (rejection, call) => ({ ...rejection, message: message(rejection, call) })),
}));
