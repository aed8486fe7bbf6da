import type { ErrorCode } from '../../../contract/error-code.ts';
import { refusesAs } from '../../alterations/decisions.ts';
import type { GuardName } from '../../behaviour.ts';
import { type Call, memberOf } from '../../call.ts';
import type { Flavour } from '../../variant.ts';

const isImpossible = (call: Call) => {
  const id = memberOf(call, 'catalogId');
  return typeof id === 'number' && !(Number.isInteger(id) && id > 0);
};

const isNoText = (call: Call) => {
  const id = memberOf(call, 'uploadId');
  return id !== undefined && (typeof id !== 'string' || id.trim() === '');
};

type Row = readonly [
  which: string,
  guard: GuardName,
  code: ErrorCode,
  says: string,
  when: (call: Call) => boolean,
];

/** Refusals for which the page allows more codes than one. */
const rows: readonly Row[] = [
  [
    'account-missing',
    'account',
    'CATALOG_INVALID_REQUEST',
    'a missing account is an invalid request',
    ({ headers }) => !headers['x-account-id'],
  ],
  [
    'account-other',
    'account',
    'AUTHORIZATION_FAILED',
    'an account other than that of the token has no permission',
    ({ headers }) => !!headers['x-account-id'],
  ],
  [
    'catalog-id-impossible',
    'body',
    'CATALOG_NOT_FOUND',
    'a catalogId that no catalog can have is an unknown catalog',
    isImpossible,
  ],
  [
    'upload-id-wrong',
    'body',
    'UPLOAD_NOT_FOUND',
    'an uploadId that is no text is an unknown upload',
    isNoText,
  ],
];

export const otherCodes: readonly Flavour[] = rows.map(([which, guard, code, says, when]) => ({
  id: `${which}-is-${code.toLowerCase().replaceAll('_', '-')}`,
  says,
  family: 'code',
  alter: (mock) => refusesAs(mock, guard, { code }, when),
}));
