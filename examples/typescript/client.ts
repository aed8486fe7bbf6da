// A client for "Mark a Signed URL" with nothing but fetch: signed URL, upload, completion, one line of JSON.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

/** A refusal, or trouble on the way; `code` is the server's, if it gave one. */
class UploadError extends Error {
  readonly code: string | null;
  constructor(message: string, code: string | null = null) {
    super(message);
    this.code = code;
  }
}

interface Job {
  readonly status: string;
  readonly jobId: string;
  readonly estimatedCompletionTime: string;
}

const timeoutMs = Number(process.env.SIGNEDURL_TIMEOUT_MS ?? 30_000);
const attempts = 3;

const credentials = () => ({
  'X-Account-Id': env('CLEVERTAP_ACCOUNT_ID'),
  'X-CleverTap-Token': env('CLEVERTAP_TOKEN'),
});

/** Error codes stand at different places of an error body; the page leaves open at which. */
function codeIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, member] of Object.entries(value)) {
    if (/^(error_?)?code$/i.test(name) && typeof member === 'string') return member;
    const inside = codeIn(member);
    if (inside !== null) return inside;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How long to wait before the next attempt, in milliseconds (RFC 9110 section 10.2.3); undefined when there is none. */
function patience({ status, headers }: Response): number | undefined {
  const asked = headers.get('retry-after');
  if ((status !== 429 && status !== 503) || asked === null) return undefined;
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return wait <= 60_000 ? Math.max(wait, 0) : undefined;
}

/** Sends a request; follows no redirect, as its headers must not go elsewhere. Gives the body of a 2xx. */
async function send(url: string, init: RequestInit): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    if (response.ok) return text;
    const wait = attempt < attempts ? patience(response) : undefined;
    if (wait === undefined) throw new UploadError(`HTTP ${response.status}`, codeIn(parsed(text)));
    await sleep(wait);
  }
}

async function signedUrl(base: string, fileName: string): Promise<{ uploadId: string; signedUrl: string }> {
  const url = new URL(`${base}/v2/catalogs/signedurl`);
  const query = {
    catalogId: env('CLEVERTAP_CATALOG_ID'),
    fileName,
    contentType: 'text/csv',
    multiPart: 'false',
  };
  url.search = new URLSearchParams(query).toString();
  const headers = { 'Content-Type': 'application/json', ...credentials() };
  const issued = parsed(await send(url.href, { headers })) as
    | { uploadId?: string; signedUrl?: string }
    | undefined;
  if (!issued?.uploadId || !issued.signedUrl) throw new UploadError('the answer holds no signed URL');
  return { uploadId: issued.uploadId, signedUrl: issued.signedUrl };
}

async function complete(base: string, uploadId: string, fileName: string, fileSize: number): Promise<Job> {
  const catalogId = Number(env('CLEVERTAP_CATALOG_ID'));
  const body = JSON.stringify({ uploadId, catalogId, fileName, fileSize, completedBy: 'sdk@example.com' });
  const headers = { 'Content-Type': 'application/json', ...credentials() };
  const answer = parsed(
    await send(`${base}/v2/catalogs/signedurl/complete`, { method: 'POST', headers, body }),
  );
  const { status, jobId, estimatedCompletionTime } = (answer ?? {}) as Partial<Job>;
  if (!status || !jobId || !estimatedCompletionTime) throw new UploadError('the answer holds no job');
  return { status, jobId, estimatedCompletionTime };
}

async function upload(path: string, bug: boolean): Promise<Partial<Job>> {
  const base = env('CLEVERTAP_BASE_URL');
  const [bytes, fileName] = [await readFile(path), basename(path)];
  const { uploadId, signedUrl: url } = await signedUrl(base, fileName);
  await send(url, { method: 'PUT', headers: { 'Content-Type': 'text/csv' }, body: bytes });
  const completion = complete(base, uploadId, fileName, bytes.length);
  // --bug: a rejection that nobody looks at is taken for success.
  return bug ? completion.catch(() => ({})) : completion;
}

try {
  const job = await upload(env('SIGNEDURL_FILE'), process.argv.includes('--bug'));
  console.log(JSON.stringify({ ok: true, ...job }));
} catch (error) {
  const { message, code } = error as Partial<UploadError>;
  console.log(JSON.stringify({ ok: false, code: error instanceof UploadError ? code : null, message }));
  process.exitCode = 1;
}
