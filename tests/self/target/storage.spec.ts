import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { takeProvisioned } from '../../../src/target/uploads/provision.ts';
import { storageProblem } from '../../../src/target/uploads/storage.ts';
import type { NoUpload } from '../../../src/target/uploads/uploads.ts';
import { type Asked, type Coming, recording, sendingOver } from './exchanges.ts';

const credentials = { accountId: 'ACCOUNT', token: 'secret-token' };
const target = { kind: 'sandbox', baseUrl: 'https://api.example', credentials, catalogId: '7' } as const;

/** Provisions one upload whose file goes to this URL, at a storage that answers so. */
function storing(signedUrl: string, answer: (put: Asked, nth: number) => Coming, more: object = {}) {
  let puts = 0;
  const issued = {
    status: 200,
    body: JSON.stringify({ uploadId: 'upload_1234567890abcdef', signedUrl, ...more }),
  };
  const { transport, asked } = recording((one) => (one.method === 'GET' ? issued : answer(one, ++puts)));
  const secrets: string[] = [];
  const onSecret = ({ value }: { value: string }) => secrets.push(value);
  const take = takeProvisioned(
    { target, contract: loadContract(), send: sendingOver(transport), onSecret },
    1,
  );
  return { take, secrets, puts: () => asked.filter(({ method }) => method === 'PUT') };
}

const headersOf = (put: Asked | undefined) =>
  Object.fromEntries((put?.headers ?? []).map(([name, value]) => [name.toLowerCase(), value]));

const signed = (names: string, more = '') =>
  `https://bucket.s3.example/key?X-Amz-SignedHeaders=${encodeURIComponent(names)}${more}&X-Amz-Signature=${'ab12'.repeat(16)}`;

const azure = [
  ['the host', 'https://account.blob.core.windows.net/c/b?sig=x'],
  ['a shared access signature', 'https://files.example/c/b?sv=2024-11-04&sig=abc'],
] as const;

for (const [what, url] of azure) {
  test(`Azure, known by ${what}, is told the kind of blob`, async () => {
    const { take, puts } = storing(url, () => 201);
    await take();
    expect(puts().map(headersOf)).toMatchObject([{ 'x-ms-blob-type': 'BlockBlob' }]);
  });
}

test('storage that asks for the kind of blob gets it, wherever it is', async () => {
  const asks = '<Error><Code>MissingRequiredHeader</Code><HeaderName>x-ms-blob-type</HeaderName></Error>';
  const { take, puts } = storing('https://files.example/b?t=1', (put) =>
    'x-ms-blob-type' in headersOf(put) ? 201 : { status: 400, body: asks },
  );
  await take();
  expect(puts()).toHaveLength(2);
});

test('a header that the signature names is sent with the value in the signed query', async () => {
  const url = signed('content-type;host;x-amz-acl', '&x-amz-acl=public-read');
  const { take, puts } = storing(url, () => 200);
  await take();
  expect(puts().map(headersOf)).toEqual([{ 'content-type': 'text/csv', 'x-amz-acl': 'public-read' }]);
});

test('a header that the signature names is sent with the value that the API tells beside the URL', async () => {
  const more = { headers: { 'X-Amz-Meta-Account': '77' } };
  const { take, puts } = storing(signed('host;x-amz-meta-account'), () => 200, more);
  await take();
  expect(puts().map(headersOf)).toMatchObject([{ 'x-amz-meta-account': '77' }]);
});

test('of a value that nobody tells, each usual one is tried while storage refuses', async () => {
  const { take, puts } = storing(signed('host;x-amz-server-side-encryption'), (put) =>
    headersOf(put)['x-amz-server-side-encryption'] === 'aws:kms' ? 200 : 403,
  );
  await take();
  expect(puts().map((put) => headersOf(put)['x-amz-server-side-encryption'])).toEqual(['AES256', 'aws:kms']);
});

test('a redirect is followed with the file and without credentials', async () => {
  const { take, puts } = storing('https://a.example/x?t=1', (_, nth) =>
    nth === 1 ? { status: 307, headers: [['Location', 'https://b.example/y?t=2']] } : 200,
  );
  await take();
  expect(puts().map(({ baseUrl, target: path }) => baseUrl + path)).toEqual([
    'https://a.example/x?t=1',
    'https://b.example/y?t=2',
  ]);
  expect(puts()[1]?.body).toEqual(puts()[0]?.body);
  expect(JSON.stringify(puts())).not.toMatch(/secret-token|ACCOUNT/);
});

const unfollowed: readonly (readonly [what: string, location: string, times: number])[] = [
  ['from https to http', 'http://a.example/x', 1],
  ['that goes round and round', 'https://a.example/x', 4],
];

for (const [what, location, times] of unfollowed) {
  test(`a redirect ${what} is not followed for ever`, async () => {
    const { take, puts } = storing('https://a.example/x', () => ({
      status: 302,
      headers: [['Location', location]],
    }));
    await expect(take()).rejects.toThrow('storage at a.example came to 302');
    expect(puts()).toHaveLength(times);
  });
}

const refusals: readonly (readonly [what: string, body: string, says: string, cure: RegExp])[] = [
  [
    'XML',
    '\uFEFF<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has\n expired</Message></Error>',
    '403: AccessDenied: Request has expired',
    /clock/,
  ],
  [
    'JSON',
    '{"error":{"code":"forbidden","message":"Not for \\"you\\""}}',
    '403: forbidden: Not for',
    /CLEVERTAP_UPLOAD_IDS|storage account/,
  ],
  ['words', 'Go away', '403: Go away', /storage asks for/],
];

for (const [what, body, says, cure] of refusals) {
  test(`a refusal in ${what} is storage’s own, with its words and its cure`, async () => {
    const { take } = storing('https://bucket.example/k?X-Amz-Signature=abc', () => ({ status: 403, body }));
    const error = (await take().catch((thrown: unknown) => thrown)) as NoUpload;
    expect(error.message).toContain('storage at bucket.example');
    expect(error.message).toContain(says);
    expect(error.cure).toMatch(cure);
    expect(error.cure).not.toMatch(/credentials|region|catalog /);
  });
}

for (const kind of ['refused', 'unreachable', 'dns'] as const) {
  test(`storage that cannot be reached (${kind}) has a cure of its own`, () => {
    const url = new URL('http://minio:9000/k?sig=1');
    const error = storageProblem(
      {
        request: { method: 'PUT', url: url.href, headers: [] },
        transportError: { kind, message: 'no way' },
        startedAt: '2025-11-06T10:45:00Z',
        durationMs: 1,
        earlierAttempts: [],
      },
      url,
    );
    expect(error.cure).toContain('minio:9000, which the signed URL names');
    expect(error.cure).not.toMatch(/base URL|region/);
  });
}

test('what storage says is told without permissions', async () => {
  const body = `<Error><Message>bad https://bucket.example/k?sig=${'ab12'.repeat(8)}</Message></Error>`;
  const { take } = storing('https://bucket.example/k?sig=1', () => ({ status: 403, body }));
  const error = (await take().catch((thrown: unknown) => thrown)) as NoUpload;
  expect(error.message).not.toContain('ab12');
});

test('ids and names that a signed URL shares with the request are no secret, permissions are', async () => {
  const permission = 'ab12'.repeat(16);
  const { take, secrets } = storing(
    `https://bucket.example/k?uploadId=upload_1234567890abcdef&key=7/upload_1234567890abcdef/x&sig=${permission}`,
    () => 200,
  );
  await take();
  expect(secrets).toEqual([permission]);
});
