import type { Server } from './contracts.ts';

const operation = 'POST::/v2/catalogs/signedurl/complete';

type Change = {
  readonly key: string;
  readonly value?: unknown;
  readonly remove?: boolean;
  readonly overwrite?: boolean;
};

/** Changes of the body that the page forbids, each a test of its own: a field left out, null, of another type. */
const changes: readonly (readonly [name: string, change: Change])[] = [
  'uploadId',
  'catalogId',
  'fileName',
  'fileSize',
  'completedBy',
].flatMap((key) => [
  [`${key} missing`, { key, remove: true }],
  [`${key} null`, { key, value: null, overwrite: true }],
  [`${key} object`, { key, value: {}, overwrite: true }],
  [`${key} true`, { key, value: true, overwrite: true }],
]);

const refusedWith = (...codes: readonly string[]) => ({
  extendTests: [
    {
      openApiOperation: operation,
      tests: [
        `pm.test('refused', () => pm.expect(pm.response.code).to.be.within(400, 499));`,
        `pm.test('code', () => pm.expect(pm.response.text()).to.match(/${codes.join('|')}/));`,
      ],
    },
  ],
});

/** Portman's configuration for a server. A wrong request that is accepted uses its upload up, so each has one of its own. */
export function portmanConfiguration({ accountId, token, uploadIds }: Server) {
  const headers = (value: string) => [
    { key: 'X-Account-Id', value: accountId, overwrite: true },
    { key: 'X-CleverTap-Token', value, overwrite: true },
  ];
  const variation = (name: string, index: number, change: Change) => ({
    name,
    overwrites: [
      {
        overwriteRequestBody: [
          ...(change.key === 'uploadId'
            ? []
            : [{ key: 'uploadId', value: uploadIds[index + 1], overwrite: true }]),
          change,
        ],
      },
    ],
    tests: refusedWith(
      'CATALOG_INVALID_REQUEST',
      ...(change.key === 'uploadId' ? ['UPLOAD_NOT_FOUND'] : []),
      ...(change.key === 'catalogId' ? ['CATALOG_NOT_FOUND'] : []),
    ),
  });
  return {
    version: 1.0,
    overwrites: [{ openApiOperation: operation, overwriteRequestHeaders: headers(token) }],
    tests: {
      contractTests: [
        {
          openApiOperation: operation,
          statusSuccess: { enabled: true },
          contentType: { enabled: true },
          jsonBody: { enabled: true },
          schemaValidation: { enabled: true },
        },
      ],
      variationTests: [
        {
          openApiOperation: operation,
          openApiResponse: '200',
          variations: [
            ...changes.map(([name, change], index) => variation(name, index, change)),
            {
              name: 'wrong token',
              overwrites: [
                { overwriteRequestHeaders: headers('wrong-token') },
                { overwriteRequestBody: [{ key: 'uploadId', value: uploadIds[50], overwrite: true }] },
              ],
              tests: refusedWith('AUTHENTICATION_FAILED'),
            },
          ],
        },
      ],
    },
    globals: { stripResponseExamples: true },
  };
}
