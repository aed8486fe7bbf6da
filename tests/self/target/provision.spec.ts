import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { loadContract } from '../../../src/contract/contract.ts';
import type { Target } from '../../../src/target/settings/configuration.ts';
import { catalogFile } from '../../../src/target/uploads/catalog-file.ts';
import { takeProvisioned } from '../../../src/target/uploads/provision.ts';
import { NoUpload } from '../../../src/target/uploads/uploads.ts';
import { type Coming, recording, sendingOver } from './exchanges.ts';

const contract = loadContract();
const target: Target = {
  kind: 'sandbox',
  baseUrl: 'https://target.example/api',
  credentials: { accountId: 'ACCOUNT', token: 'secret-token' },
  catalogId: '7',
};

const signedUrl = 'https://storage.example/put/abc?signature=a%2Fb&expires=1';
const issued = (body: unknown): Coming => ({ status: 200, body: JSON.stringify(body) });
const known = issued({ uploadId: 'upload_1', signedUrl });

function provisioning(get: Coming, put: Coming = 200, seed = 1) {
  const { transport, asked } = recording(({ method }) => (method === 'GET' ? get : put));
  return { asked, take: takeProvisioned({ target, contract, send: sendingOver(transport) }, seed) };
}

test('the signed URL is asked for with credentials, catalog, file name and media type', async () => {
  const { asked, take } = provisioning(known);
  const upload = await take();
  const [get] = asked;
  const url = new URL(get?.target ?? '', 'http://any.example');
  expect(get).toMatchObject({ baseUrl: target.baseUrl, method: 'GET' });
  expect(url.pathname).toBe(contract.signedUrlPath);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    catalogId: '7',
    fileName: upload.fileName,
    contentType: 'text/csv',
    multiPart: 'false',
  });
  expect(Object.fromEntries(get?.headers ?? [])).toMatchObject({
    'X-Account-Id': 'ACCOUNT',
    'X-CleverTap-Token': 'secret-token',
  });
});

test('the file is put where the URL says, and no credentials with it', async () => {
  const { asked, take } = provisioning(known);
  const upload = await take();
  const [, put] = asked;
  expect(asked).toHaveLength(2);
  expect(put?.method).toBe('PUT');
  expect(`${put?.baseUrl}${put?.target}`).toBe(signedUrl);
  expect(put?.headers).toEqual([['Content-Type', 'text/csv']]);
  expect(JSON.stringify(put)).not.toMatch(/secret-token|ACCOUNT/);
  expect(put?.body).toHaveLength(upload.fileSize);
  expect(upload.uploadId).toBe('upload_1');
});

test('each upload has a file of its own', async () => {
  const { asked, take } = provisioning(known);
  const uploads = [await take(), await take(), await take()];
  expect(new Set(uploads.map(({ fileName }) => fileName)).size).toBe(3);
  const files = asked.filter(({ method }) => method === 'PUT').map(({ body }) => String(body));
  expect(new Set(files).size).toBe(3);
});

const answers: readonly (readonly [what: string, body: unknown])[] = [
  ['at the top', { uploadId: 'upload_1', signedUrl }],
  ['in an object', { data: { uploadId: 'upload_1', signedUrl } }],
  ['in objects apart', { upload: { uploadId: 'upload_1' }, urls: { signedUrl } }],
  ['in an array', { status: 'success', uploads: [{ uploadId: 'upload_1', signedUrl }] }],
  ['beside members that are null', { error: null, data: { uploadId: 'upload_1', signedUrl, parts: null } }],
  ['below a member of the same name', { signedUrl: { signedUrl }, uploadId: { uploadId: 'upload_1' } }],
];

for (const [what, body] of answers) {
  test(`the two names are found ${what}`, async () => {
    const { take } = provisioning(issued(body));
    expect(await take()).toMatchObject({ uploadId: 'upload_1' });
  });
}

const refusals: readonly (readonly [
  what: string,
  get: Coming,
  put: Coming,
  blame: NoUpload['blame'],
  says: RegExp,
])[] = [
  ['the GET is refused', 401, 200, 'account', /^GET .* came to 401/],
  [
    'the feature is not there',
    { status: 403, body: 'no Catalogs here' },
    200,
    'account',
    /403: no Catalogs here/,
  ],
  ['the GET is redirected', 302, 200, 'account', /302/],
  ['the GET fails inside', 500, 200, 'network', /500/],
  ['the GET is too often', { status: 429, headers: [['Retry-After', '0']] }, 200, 'network', /429/],
  ['the GET is reset', 'reset', 200, 'network', /reset/],
  ['nothing listens', 'tls', 200, 'network', /tls/],
  ['the answer is no JSON', { status: 200, body: '<html>' }, 200, 'server', /no uploadId with a signedUrl/],
  ['the answer is empty', 200, 200, 'server', /no uploadId/],
  ['uploadId is missing', issued({ signedUrl }), 200, 'server', /^GET/],
  ['uploadId is a number', issued({ uploadId: 1, signedUrl }), 200, 'server', /^GET/],
  ['signedUrl is missing', issued({ uploadId: 'upload_1' }), 200, 'server', /^GET/],
  ['signedUrl is no URL', issued({ uploadId: 'upload_1', signedUrl: '/put' }), 200, 'server', /^GET/],
  [
    'a rejection names an upload',
    { status: 400, body: JSON.stringify({ uploadId: 'u', signedUrl }) },
    200,
    'account',
    /400/,
  ],
  ['the PUT is refused', known, 403, 'account', /^the PUT .* storage\.example came to 403/],
  ['the PUT fails inside', known, 500, 'network', /PUT.*500/],
  ['the PUT is reset', known, 'reset', 'network', /PUT.*reset/],
];

for (const [what, get, put, blame, says] of refusals) {
  test(`when ${what}, there is no upload, and ${blame} is blamed`, async () => {
    const { take } = provisioning(get, put);
    const error = await take().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NoUpload);
    const { message, cure, blame: blamed } = error as NoUpload;
    expect(blamed).toBe(blame);
    expect(message).toMatch(says);
    expect(cure).not.toBe('');
    expect(message).not.toContain('secret-token');
    expect(message).not.toContain(signedUrl);
  });
}

test('a long refusal is told by its beginning', async () => {
  const { take } = provisioning({ status: 403, body: 'x'.repeat(5000) });
  const error = (await take().catch((thrown: unknown) => thrown)) as NoUpload;
  expect(error.message.length).toBeLessThan(250);
});

test('what fails once is asked for again', async () => {
  const comings: Coming[] = ['reset', known];
  const { transport, asked } = recording(({ method }) => (method === 'GET' ? (comings.shift() ?? 500) : 200));
  const take = takeProvisioned({ target, contract, send: sendingOver(transport) }, 1);
  expect(await take()).toMatchObject({ uploadId: 'upload_1' });
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'PUT']);
});

test('a file is CSV with a heading, the same for the same seed', () => {
  for (let index = 0; index < 50; index += 1) {
    const { bytes, fileName } = catalogFile(3, index);
    expect(catalogFile(3, index)).toEqual({ bytes, fileName });
    expect(fileName).toMatch(/^[a-z0-9-]+\.csv$/);
    const rows = parse(bytes, { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(rows[0] ?? {})).toEqual(['identity', 'name', 'price', 'colour']);
  }
  expect(catalogFile(4, 0)).not.toEqual(catalogFile(3, 0));
});
