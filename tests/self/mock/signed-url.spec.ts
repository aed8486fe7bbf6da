import { expect, test } from '@playwright/test';
import { request } from 'undici';
import { ask, during, put, query } from './companion.ts';
import { send, validHeaders } from './send.ts';

const wrongUrls: readonly (readonly [says: string, change: (url: string, other: string) => string])[] = [
  ['another signature', (url) => url.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
  ['no signature', (url) => url.replace(/&signature=.*/, '')],
  ['a later expiry', (url) => url.replace(/expires=\d+/, (part) => `${part}0`)],
  ['no expiry', (url) => url.replace(/expires=\d+&/, '')],
  ['the id of another upload', (url, other) => url.replace(/upload_\w+/, other)],
];

for (const [says, change] of wrongUrls) {
  test(`a signed URL with ${says} takes nothing`, () =>
    during({ uploads: 1 }, async (mock) => {
      const [ready = ''] = mock.state.uploads.keys();
      const { uploadId, signedUrl } = (await ask(mock)).body;
      expect((await put(change(String(signedUrl), ready), 'a\n1\n')).status).toBe(403);
      expect(mock.state.uploads.get(String(uploadId))?.state).toBe('issued');
      expect(mock.state.uploads.get(ready)?.bytes).toHaveLength(12345);
    }));
}

test('a signed URL lasts 15 minutes, and no longer', () =>
  during({}, async (mock) => {
    const expires = Number(new URL(String((await ask(mock)).body.signedUrl)).searchParams.get('expires'));
    expect(Math.abs(expires - Date.now() / 1000 - 15 * 60)).toBeLessThan(5);
    await during({ uploadSeconds: 0 }, async (brief) => {
      expect((await put(String((await ask(brief)).body.signedUrl), 'a\n1\n')).status).toBe(403);
    });
  }));

test('a completed upload takes no other file', () =>
  during({}, async (mock) => {
    const { uploadId, signedUrl } = (await ask(mock)).body;
    await put(String(signedUrl), 'a\n1\n');
    await send(mock, String(uploadId), { members: { fileSize: 4 } });
    expect((await put(String(signedUrl), 'b\n2\n')).status).toBe(409);
  }));

const wrongQueries: readonly (readonly [Record<string, string>, string])[] = [
  [{ catalogId: 'x' }, 'CATALOG_INVALID_REQUEST'],
  [{ catalogId: '1' }, 'CATALOG_NOT_FOUND'],
  [{ fileName: '' }, 'CATALOG_INVALID_REQUEST'],
  [{ fileName: 'x'.repeat(501) }, 'CATALOG_INVALID_REQUEST'],
  [{ contentType: 'image/png' }, 'CATALOG_INVALID_REQUEST'],
  [{ multiPart: 'true', totalParts: '2' }, 'CATALOG_INVALID_REQUEST'],
];

for (const [changes, code] of wrongQueries) {
  test(`a signed URL is not issued for ${JSON.stringify(changes).slice(0, 30)}: ${code}`, () =>
    during({}, async (mock) => {
      expect((await ask(mock, changes)).body).toMatchObject({ error: { code } });
      expect(mock.state.uploads.size).toBe(0);
    }));
}

for (const name of ['catalogId', 'fileName', 'contentType', 'multiPart']) {
  test(`a signed URL is not issued without ${name}`, () =>
    during({}, async (mock) => {
      const { body } = await ask(mock, { [name]: '' });
      expect(body).toMatchObject({ error: { code: 'CATALOG_INVALID_REQUEST', details: [{ field: name }] } });
      expect(mock.state.uploads.size).toBe(0);
    }));
}

test('asking for the head of a signed URL issues none', () =>
  during({}, async (mock) => {
    const url = `${mock.url}/v2/catalogs/signedurl?${query(mock)}`;
    expect((await request(url, { method: 'HEAD', headers: validHeaders(mock) })).statusCode).toBe(405);
    expect(mock.state.uploads.size).toBe(0);
  }));

test('a signed URL is issued to nobody without permission', () =>
  during({}, async (mock) => {
    const { environment } = mock;
    const restricted = {
      'X-Account-Id': environment.CLEVERTAP_RESTRICTED_ACCOUNT_ID ?? '',
      'X-CleverTap-Token': environment.CLEVERTAP_RESTRICTED_TOKEN ?? '',
    };
    expect((await ask(mock, {}, restricted)).body).toMatchObject({ error: { code: 'AUTHORIZATION_FAILED' } });
    const bad = { ...restricted, 'X-CleverTap-Token': 'abc' };
    expect((await ask(mock, {}, bad)).body).toMatchObject({ error: { code: 'AUTHENTICATION_FAILED' } });
  }));
