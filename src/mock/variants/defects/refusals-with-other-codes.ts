import type { ErrorCode } from '../../../contract/error-code.ts';
import { refusesAs } from '../../alterations/decisions.ts';
import type { GuardName } from '../../behaviour.ts';
import type { Call } from '../../call.ts';
import type { Defect, DefectFamily } from '../../variant.ts';
import { memberRefusals, tokenRefusals, uploadRefusals } from '../requirement-groups.ts';

interface Reason {
  readonly says: string;
  readonly family: DefectFamily;
  readonly guard: GuardName;
  readonly when?: (call: Call) => boolean;
  readonly violates: readonly string[];
  /** What it violates besides when it makes the server fail. */
  readonly violatesWith500?: readonly string[];
  /** Codes, none of them acceptable, with which a defect of its own refuses. */
  readonly refusedAs: readonly ErrorCode[];
}

const hasToken = ({ headers }: Call) => !!headers['x-clevertap-token'];
const hasAccount = ({ headers }: Call) => !!headers['x-account-id'];

/**
 * What may be wrong with a request, and the codes with which it is refused instead of its own. Each has a server that
 * fails over it, and at least one that takes it for something else.
 */
const reasons: Readonly<Record<string, Reason>> = {
  'token-missing': {
    says: 'a missing token',
    family: 'credentials',
    guard: 'token',
    when: (call) => !hasToken(call),
    violates: ['headers.token.missing', 'auth.token.query', 'auth.every-request'],
    refusedAs: ['AUTHORIZATION_FAILED', 'INTERNAL_ERROR'],
  },
  'token-wrong': {
    says: 'a wrong token',
    family: 'credentials',
    guard: 'token',
    when: hasToken,
    // A token of blanks is a wrong one too.
    violates: ['headers.token.invalid', 'headers.token.case', 'headers.token.missing', 'auth.every-request'],
    violatesWith500: ['robust.headers'],
    refusedAs: ['AUTHORIZATION_FAILED', 'INTERNAL_ERROR'],
  },
  // A missing account may be refused with any code but that of a failure inside.
  'account-missing': {
    says: 'a missing X-Account-Id',
    family: 'credentials',
    guard: 'account',
    when: (call) => !hasAccount(call),
    violates: ['headers.account-id'],
    refusedAs: ['INTERNAL_ERROR'],
  },
  'account-unknown': {
    says: 'an account that does not exist',
    family: 'credentials',
    guard: 'account',
    when: hasAccount,
    violates: ['headers.account-id.match', 'headers.account.pair'],
    refusedAs: ['CATALOG_NOT_FOUND', 'INTERNAL_ERROR'],
  },
  'permission-missing': {
    says: 'a missing permission',
    family: 'credentials',
    guard: 'permission',
    violates: ['authorization.catalog', 'auth.every-request'],
    refusedAs: ['AUTHENTICATION_FAILED', 'CATALOG_NOT_FOUND', 'INTERNAL_ERROR'],
  },
  // A wrong content type may be refused with any code but that of a failure inside.
  'content-type-xml': {
    says: 'a body declared as XML',
    family: 'validation',
    guard: 'contentType',
    when: ({ headers }) => /xml/.test(headers['content-type'] ?? ''),
    violates: ['headers.content-type'],
    refusedAs: ['INTERNAL_ERROR'],
  },
  'body-malformed': {
    says: 'a body that is not JSON',
    family: 'validation',
    guard: 'json',
    violates: ['body.json'],
    violatesWith500: ['robust.body'],
    refusedAs: ['UPLOAD_NOT_FOUND', 'INTERNAL_ERROR'],
  },
  'member-invalid': {
    says: 'an invalid member',
    family: 'validation',
    guard: 'body',
    violates: ['body.json', ...memberRefusals],
    violatesWith500: ['robust.values'],
    refusedAs: ['AUTHENTICATION_FAILED', 'INTERNAL_ERROR'],
  },
  'catalog-unknown': {
    says: 'an unknown catalog',
    family: 'lookup',
    guard: 'catalog',
    violates: ['catalog.exists'],
    violatesWith500: ['robust.values'],
    refusedAs: ['UPLOAD_NOT_FOUND', 'CATALOG_INVALID_REQUEST', 'INTERNAL_ERROR'],
  },
  'upload-unknown': {
    says: 'an unknown upload',
    family: 'lookup',
    guard: 'upload',
    violates: uploadRefusals,
    violatesWith500: ['robust.values', 'robust.body'],
    refusedAs: ['CATALOG_NOT_FOUND', 'CATALOG_INVALID_REQUEST', 'INTERNAL_ERROR'],
  },
  'internal-fault': {
    says: 'a failure inside',
    family: 'error',
    guard: 'fault',
    violates: ['error.internal'],
    refusedAs: ['CATALOG_INVALID_REQUEST'],
  },
};

function refused(
  which: string,
  { says, family, guard, when, violates, violatesWith500 = [] }: Reason,
  code: ErrorCode,
): Defect {
  const fails = code === 'INTERNAL_ERROR';
  return {
    id: `${which}-is-${fails ? '500' : code.toLowerCase().replaceAll('_', '-')}`,
    says: fails ? `${says} makes the server fail` : `${says} is ${code}`,
    family,
    violates: fails ? [...violates, ...violatesWith500, 'error.client-not-internal'] : violates,
    alter: (mock) => refusesAs(mock, guard, fails ? { code, status: 500 } : { code }, when),
  };
}

export const refusalsWithOtherCodes: readonly Defect[] = [
  ...Object.entries(reasons).flatMap(([which, reason]) =>
    reason.refusedAs.map((code) => refused(which, reason, code)),
  ),
  {
    id: 'codes-of-credentials-swapped',
    says: 'AUTHENTICATION_FAILED and AUTHORIZATION_FAILED have changed places',
    family: 'error',
    violates: [...tokenRefusals, 'authorization.catalog'],
    alter: (mock) =>
      refusesAs(refusesAs(mock, 'token', { code: 'AUTHORIZATION_FAILED' }), 'permission', {
        code: 'AUTHENTICATION_FAILED',
      }),
  },
  {
    id: 'codes-of-lookups-swapped',
    says: "unknown uploads and unknown catalogs have each other's code",
    family: 'error',
    violates: [...uploadRefusals, 'catalog.exists'],
    alter: (mock) =>
      refusesAs(refusesAs(mock, 'upload', { code: 'CATALOG_NOT_FOUND' }), 'catalog', {
        code: 'UPLOAD_NOT_FOUND',
      }),
  },
];
