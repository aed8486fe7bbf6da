import { guardsFirst } from '../../alterations/decisions.ts';
import { type GuardName, guardNames } from '../../behaviour.ts';
import type { Flavour } from '../../variant.ts';

type Row = readonly [which: string, says: string, first: readonly GuardName[]];

const callerFirst: readonly GuardName[] = ['token', 'account', 'fault', 'contentType', 'json'];
const allBut = (last: GuardName) => guardNames.filter((name) => name !== last);

/** What is looked at before what: the page leaves the order open. */
const rows: readonly Row[] = [
  ['account-first', 'the account is looked at before the token', ['account']],
  ['content-type-first', 'the content type is looked at before the credentials', ['contentType']],
  ['json-first', 'the JSON text is looked at before everything else', ['json']],
  ['body-first', 'the body is looked at before the credentials', ['contentType', 'json', 'body']],
  [
    'credentials-last',
    'credentials are looked at when the body is right and known',
    ['contentType', 'json', 'body', 'catalog', 'upload'],
  ],
  [
    'permission-first',
    'permission is looked at before the members of the body',
    ['token', 'account', 'permission'],
  ],
  ['permission-last', 'permission is looked at when nothing else is wrong', allBut('permission')],
  [
    'resources-first',
    'catalog and upload are looked up before the members of the body',
    [...callerFirst, 'catalog', 'permission', 'upload', 'unused', 'pairing'],
  ],
  [
    'upload-first',
    'the upload is looked up before the catalog and the members of the body',
    [...callerFirst, 'upload', 'unused', 'catalog', 'permission'],
  ],
  ['fault-last', 'a failure inside shows when nothing else is wrong', allBut('fault')],
];

export const checkOrders: readonly Flavour[] = rows.map(([which, says, first]) => ({
  id: `order-${which}`,
  says,
  family: 'order',
  alter: (mock) => guardsFirst(mock, first),
}));
