/** Requirements that refuse a token. */
export const tokenRefusals: readonly string[] = [
  'headers.token.missing',
  'headers.token.invalid',
  'headers.token.case',
  'auth.token.query',
  'auth.every-request',
];

/** Requirements that refuse a member of the body. */
export const memberRefusals: readonly string[] = [
  ...['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'].flatMap((name) => [
    `body.${name}.required`,
    `body.${name}.null`,
    `body.${name}.type`,
  ]),
  'body.required.all',
  'body.uploadId.nonempty',
  'body.fileName.nonempty',
  'body.completedBy.nonempty',
  'body.catalogId.integer',
  'body.catalogId.positive',
  'body.fileSize.nonnegative',
];

/** Requirements that want UPLOAD_NOT_FOUND. */
export const uploadRefusals: readonly string[] = ['upload.exists', 'upload.exists.case'];

/** Every requirement that wants a rejection with a documented code, or lets one be. */
export const everyRefusal: readonly string[] = [
  ...tokenRefusals,
  'headers.account-id',
  'headers.account-id.match',
  'authorization.catalog',
  'headers.content-type',
  'headers.content-type.exact',
  'headers.account.pair',
  'body.json',
  ...memberRefusals,
  ...uploadRefusals,
  'catalog.exists',
  'robust.values',
  'robust.body',
  'robust.headers',
  'error.internal',
];

/** The documented members of an accepted answer. */
export const acceptedMembers: readonly string[] = [
  'success.status',
  'success.jobId',
  'success.estimatedCompletionTime',
];
