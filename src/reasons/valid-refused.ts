import type { Reason } from './reason.ts';

const open = { status: 'inconclusive', says: 'the valid request got {outcome}' } as const;

const credentials = {
  ...open,
  blame: 'account',
  cure: 'check that CLEVERTAP_TOKEN is a live token of CLEVERTAP_ACCOUNT_ID, that the region is the account’s, and that the Catalogs feature is enabled',
} as const;
const permission = {
  ...open,
  blame: 'account',
  cure: 'use an account that may complete uploads, with the Catalogs feature enabled',
} as const;

/** The valid request was refused with a code. */
export const refusedWith = {
  AUTHENTICATION_FAILED: { ...credentials, when: 'AUTHENTICATION_FAILED' },
  AUTHORIZATION_FAILED: { ...permission, when: 'AUTHORIZATION_FAILED' },
  CATALOG_NOT_FOUND: {
    ...open,
    when: 'CATALOG_NOT_FOUND',
    blame: 'account',
    cure: 'set CLEVERTAP_CATALOG_ID to a catalog of this account',
  },
  UPLOAD_NOT_FOUND: {
    ...open,
    when: 'UPLOAD_NOT_FOUND, the upload was provisioned',
    blame: 'server',
    cure: 'the upload was made through a signed URL of this very server just before',
  },
  CATALOG_INVALID_REQUEST: {
    ...open,
    when: 'CATALOG_INVALID_REQUEST, the upload was provisioned',
    blame: 'server',
    cure: 'the request is valid by the page',
  },
  INTERNAL_ERROR: {
    ...open,
    when: 'INTERNAL_ERROR',
    blame: 'server',
    cure: 'see the logs of the server',
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** The same where the upload was given by its id, and may not be what it is taken for. */
export const givenRefusedWith = {
  ...refusedWith,
  UPLOAD_NOT_FOUND: {
    ...open,
    when: 'UPLOAD_NOT_FOUND, the upload was given by its id',
    blame: 'account',
    cure: 'give uploads that are ready, belong to this catalog and are not completed yet',
  },
  CATALOG_INVALID_REQUEST: {
    ...open,
    when: 'CATALOG_INVALID_REQUEST, the upload was given by its id',
    blame: 'account',
    cure: 'set CLEVERTAP_UPLOAD_FILE_NAME and CLEVERTAP_UPLOAD_FILE_SIZE to what the uploads hold',
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** Whatever upload the valid request names, it is refused. */
export const refusedForAny = {
  ...open,
  says: 'the valid request got {code}, and so did the same one for an upload that does not exist: neither the upload nor its file can be the reason',
  when: 'CATALOG_INVALID_REQUEST, for an unknown upload too',
  blame: 'server',
  cure: 'the request is valid by the page',
} as const satisfies Reason;

/** The valid request was answered without any code. */
export const refusedPlainly = {
  noSuchPath: {
    ...open,
    when: 'a refusal without a documented code, or an acceptance without a member of the page, and no answer of the API so far',
    blame: 'account',
    cure: 'nothing of the API is there: set CLEVERTAP_REGION, or CLEVERTAP_BASE_URL to its origin, without any part of its path',
  },
  tooMany: {
    ...open,
    when: '429, or another refusal that speaks of a rate limit',
    blame: 'network',
    cure: 'lower --rate, or wait until the limit is lifted',
  },
  behindGateway: {
    ...open,
    when: '502, 503, 504 and what else only a gateway says',
    blame: 'network',
    cure: 'wait until the server behind the gateway is back',
  },
  unauthorized: { ...credentials, when: '401' },
  forbidden: { ...permission, when: '403' },
  elsewhere: {
    ...open,
    when: 'a web page, or a redirect to one',
    blame: 'account',
    cure: 'set CLEVERTAP_REGION or CLEVERTAP_BASE_URL to where the API is',
  },
  moved: {
    ...open,
    says: 'the valid request got {outcome} to {location}',
    when: 'a redirect to the same path elsewhere',
    blame: 'account',
    cure: 'set CLEVERTAP_BASE_URL to {baseUrl}, if that is the API: redirects are not followed, so that no credentials reach another origin',
  },
  redirected: {
    ...open,
    when: 'another redirect',
    blame: 'server',
    cure: 'if the API moved, set the base URL to where it is',
  },
  other: {
    ...open,
    when: 'anything else',
    blame: 'server',
    cure: 'if the base URL is not that of the API, set the right one',
  },
} as const satisfies Readonly<Record<string, Reason>>;

const problem = { ...open, blame: 'account' } as const;

/** Usual problems of accounts, as answers tell them. The first that fits counts, whatever the code. */
export const accountProblems = [
  {
    ...problem,
    when: 'its message says that a feature is missing',
    tells:
      /(feature|catalogs?|module|api)\b.{0,40}(\bnot|n['’]t|\bnever)\b.{0,20}\b(enabled|available|active|activated|subscribed|part of)|(enable|activate|upgrade|contact).{0,40}\b(catalogs?|feature|plan|csm|support)/i,
    cure: 'the Catalogs feature is not enabled for this account: have it enabled (CleverTap support does that)',
  },
  {
    ...problem,
    when: 'its message speaks of another region',
    tells:
      /\b(wrong|invalid|another|other|different|incorrect)\b.{0,20}\b(region|data ?cent(er|re)|shard)|\bregion\b.{0,40}\b(mismatch|wrong|invalid|not|another|different)|\bnot\b.{0,30}\b(in|of|for) this region/i,
    cure: 'the account lives in another region: set CLEVERTAP_REGION to that of its dashboard URL',
  },
  {
    ...problem,
    when: 'its message says that token and account do not belong together',
    tells:
      /(token|passcode|key|credential)s?\b.{0,60}(\bnot|n['’]t|\b(another|other|different|mismatch))\b.{0,40}\baccount|\baccount\b.{0,60}\b(mismatch|does not match|do not match|not match)/i,
    cure: 'the token belongs to another account: set CLEVERTAP_ACCOUNT_ID and CLEVERTAP_TOKEN from one and the same account',
  },
  {
    ...problem,
    when: 'its message speaks of an expired token',
    tells: /token.{0,30}\b(expired|revoked)|\b(expired|revoked)\b.{0,30}token/i,
    cure: 'the token has expired or was revoked: set CLEVERTAP_TOKEN to a live one',
  },
  {
    ...problem,
    when: 'its message speaks of an upload that is over',
    tells: /upload.{0,60}\bexpired|\bexpired\b.{0,60}upload|(already|been) (completed|processed|used)/i,
    cure: 'the upload has expired or was completed before: give fresh ones in CLEVERTAP_UPLOAD_IDS, or let them be provisioned',
  },
  {
    ...problem,
    when: 'its message says that the catalog is unknown',
    tells:
      /catalog.{0,60}\b(not found|does not exist|doesn't exist|unknown|no such)|(no such|unknown) catalog/i,
    cure: 'the catalog does not exist in this account: set CLEVERTAP_CATALOG_ID to one of its catalogs',
  },
] as const satisfies readonly (Reason & { readonly tells: RegExp })[];
