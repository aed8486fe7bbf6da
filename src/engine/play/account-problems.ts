/** Usual problems of accounts, as answers tell them, each with its cure. The first that fits counts. */
const problems: readonly (readonly [tells: RegExp, cure: string])[] = [
  [
    /(feature|catalogs?|module|api)\b.{0,40}(\bnot|n['’]t|\bnever)\b.{0,20}\b(enabled|available|active|activated|subscribed|part of)|(enable|activate|upgrade|contact).{0,40}\b(catalogs?|feature|plan|csm|support)/i,
    'the Catalogs feature is not enabled for this account: have it enabled (CleverTap support does that)',
  ],
  [
    /\b(wrong|invalid|another|other|different|incorrect)\b.{0,20}\b(region|data ?cent(er|re)|shard)|\bregion\b.{0,40}\b(mismatch|wrong|invalid|not|another|different)|\bnot\b.{0,30}\b(in|of|for) this region/i,
    'the account lives in another region: set CLEVERTAP_REGION to that of its dashboard URL',
  ],
  [
    /(token|passcode|key|credential)s?\b.{0,60}(\bnot|n['’]t|\b(another|other|different|mismatch))\b.{0,40}\baccount|\baccount\b.{0,60}\b(mismatch|does not match|do not match|not match)/i,
    'the token belongs to another account: set CLEVERTAP_ACCOUNT_ID and CLEVERTAP_TOKEN from one and the same account',
  ],
  [
    /token.{0,30}\b(expired|revoked)|\b(expired|revoked)\b.{0,30}token/i,
    'the token has expired or was revoked: set CLEVERTAP_TOKEN to a live one',
  ],
  [
    /upload.{0,60}\bexpired|\bexpired\b.{0,60}upload|(already|been) (completed|processed|used)/i,
    'the upload has expired or was completed before: give fresh ones in CLEVERTAP_UPLOAD_IDS, or let them be provisioned',
  ],
  [
    /catalog.{0,60}\b(not found|does not exist|doesn't exist|unknown|no such)|(no such|unknown) catalog/i,
    'the catalog does not exist in this account: set CLEVERTAP_CATALOG_ID to one of its catalogs',
  ],
];

/** The cure for the problem that an answer's text tells of, if it is a usual one. */
export const accountProblem = (text: string): string | undefined =>
  problems.find(([tells]) => tells.test(text.slice(0, 4096)))?.[1];
