import { request } from 'undici';
import type { RunningMock } from '../../../src/mock/start-mock.ts';

export const path = '/v2/catalogs/signedurl/complete';

/** What is sent: a valid completion, apart from what is given here. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  /** Replaces headers; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Replaces members of the body; undefined takes one away. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** Replaces the whole body. */
  readonly body?: string | Buffer;
}

/** What came back. */
export interface Received {
  readonly status: number;
  /** Statuses of answers that came before this one. */
  readonly interim: readonly number[];
  /** Names as they stood on the wire. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

const defined = (record: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** The headers of a valid request. */
export const validHeaders = ({ environment }: RunningMock): Record<string, string> => ({
  'Content-Type': 'application/json',
  'X-Account-Id': environment.CLEVERTAP_ACCOUNT_ID ?? '',
  'X-CleverTap-Token': environment.CLEVERTAP_TOKEN ?? '',
});

/** The members of a valid body. */
const validMembers = ({ environment }: RunningMock, uploadId: string) => ({
  uploadId,
  catalogId: Number(environment.CLEVERTAP_CATALOG_ID),
  fileName: 'products.csv',
  fileSize: 12345,
  completedBy: 'catalog.admin@example.com',
});

/** Completes an upload, or tries to. Rejects when no answer begins within 1.5 s or the connection breaks. */
export async function send(mock: RunningMock, uploadId: string, sent: Sent = {}): Promise<Received> {
  const members = { ...validMembers(mock, uploadId), ...sent.members };
  const method = sent.method ?? 'POST';
  const interim: number[] = [];
  const answer = await request(`${mock.url}${sent.path ?? path}`, {
    method,
    headers: defined({ ...validHeaders(mock), ...sent.headers }),
    body: method === 'GET' ? null : (sent.body ?? JSON.stringify(members)),
    responseHeaders: 'raw',
    onInfo: ({ statusCode }) => interim.push(statusCode),
    headersTimeout: 1500,
    bodyTimeout: 1500,
  });
  const body = Buffer.from(await answer.body.arrayBuffer());
  const raw = (answer.headers as unknown as readonly (Buffer | string)[]).map(String);
  const headers = raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []));
  return { status: answer.statusCode, interim, headers, body };
}

/** The body as JSON. Throws when it is none. */
export const jsonOf = ({ body }: Received) => JSON.parse(body.toString());
