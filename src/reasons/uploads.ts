import type { Reason } from './reason.ts';

const open = { status: 'inconclusive' } as const;
const byId = 'give uploads by id in CLEVERTAP_UPLOAD_IDS';
const put = 'the PUT of the file to storage at {host}';
const refused = { ...open, says: `${put} came to {status}{words}{signed}`, blame: 'account' } as const;

/** No upload could be had. */
export const noUpload = {
  usedUp: {
    ...open,
    says: 'all {count} uploads that were given are used up',
    blame: 'account',
    cure: 'give more in CLEVERTAP_UPLOAD_IDS ("signedurl-conformance plan" tells how many), or let them be provisioned',
  },
  tooFew: {
    ...open,
    says: '{given} uploads are given, and the profile takes {needed}: {what}',
    when: 'foreseen before the run',
    blame: 'account',
    cure: 'give more in CLEVERTAP_UPLOAD_IDS, or let them be provisioned',
  },
  noAnswer: {
    ...open,
    says: '{what} got no answer: {kind} ({message})',
    when: 'the request for a signed URL',
    blame: 'network',
    cure: '{cure}',
  },
  noUrl: {
    ...open,
    says: '{what} gave no uploadId with a signedUrl',
    blame: 'server',
    cure: byId,
  },
  trouble: {
    ...open,
    says: '{what} came to {status}{words}',
    when: '429, or a status of the server’s own trouble',
    blame: 'network',
    cure: 'see that the target is up and within reach',
  },
  refused: {
    ...open,
    says: '{what} came to {status}{words}',
    when: 'any other status',
    blame: 'account',
    cure: `check credentials, region and catalog, or ${byId}`,
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** Storage, which is not the API, did not take the file. */
export const notStored = {
  noAnswer: {
    ...open,
    says: `${put} got no answer: {kind} ({message})`,
    blame: 'network',
    cure: '{cure}',
  },
  outOfReach: {
    ...open,
    says: `${put} got no answer: {kind} ({message})`,
    when: 'no connection to it',
    blame: 'network',
    cure: `see that {host}, which the signed URL names, is up and can be reached from here, or ${byId}`,
  },
  trouble: {
    ...open,
    says: `${put} came to {status}{words}`,
    when: '429, or a status of the server’s own trouble',
    blame: 'network',
    cure: 'see that {host} is up',
  },
  other: {
    ...refused,
    when: 'for no reason that is known here',
    cure: `see what that storage asks for, or ${byId}`,
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** What storage says of its refusal. The first that fits counts. */
export const storageProblems = [
  {
    ...refused,
    when: 'expired, or a clock that is wrong',
    tells: /expired|RequestTimeTooSkewed/i,
    cure: 'see that the clock here is right and that signed URLs live long enough',
  },
  {
    ...refused,
    when: 'a signature that does not fit',
    tells: /Signature/i,
    cure: `see that the API signs for these headers alone, or ${byId}`,
  },
  {
    ...refused,
    when: 'no such bucket or container',
    tells: /NoSuchBucket|ContainerNotFound|BucketNotFound/i,
    cure: 'see that the bucket that the API signs for exists',
  },
  {
    ...refused,
    when: 'access denied',
    tells: /AccessDenied|Authorization|Forbidden/i,
    cure: 'see that the API’s own storage account may write there',
  },
] as const satisfies readonly (Reason & { readonly tells: RegExp })[];
