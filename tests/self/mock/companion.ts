import { request } from 'undici';
import { type MockOptions, type RunningMock, startMock } from '../../../src/mock/start-mock.ts';
import { validHeaders } from './send.ts';

/** Runs the body with a mock of its own. */
export async function during(options: MockOptions, body: (mock: RunningMock) => Promise<void>) {
  const mock = await startMock(options);
  try {
    await body(mock);
  } finally {
    await mock.close();
  }
}

/** The query of a valid request for a signed URL, apart from the changes. */
export const query = (mock: RunningMock, changes: Record<string, string> = {}) =>
  new URLSearchParams({
    catalogId: mock.environment.CLEVERTAP_CATALOG_ID ?? '',
    fileName: 'products.csv',
    contentType: 'text/csv',
    multiPart: 'false',
    ...changes,
  });

/** Asks for a signed URL. */
export async function ask(mock: RunningMock, changes?: Record<string, string>, headers = validHeaders(mock)) {
  const answer = await request(`${mock.url}/v2/catalogs/signedurl?${query(mock, changes)}`, { headers });
  return { status: answer.statusCode, body: (await answer.body.json()) as Record<string, never> };
}

/** Sends a file to its signed URL. */
export async function put(url: string, file: string) {
  const answer = await request(url, { method: 'PUT', headers: { 'Content-Type': 'text/csv' }, body: file });
  return { status: answer.statusCode, text: await answer.body.text() };
}
