import { readFileSync } from 'node:fs';
import type { Entry, Har } from 'har-format';
import { loadContract } from '../contract/contract.ts';
import type { Operation, Place, RecordedExchange } from '../mock/scenarios/recorded-exchange.ts';
import { ConfigurationError } from '../target/settings/configuration.ts';

const cure = 'give an HTTP Archive 1.2, as browsers, proxies and this suite write them';

type HarEntry = Pick<Entry, 'startedDateTime' | 'time' | 'request' | 'response'>;

const isEntry = (entry: Partial<HarEntry> | null | undefined): entry is HarEntry =>
  typeof entry?.request?.method === 'string' &&
  URL.canParse(entry.request.url) &&
  Array.isArray(entry.request.headers) &&
  typeof entry.response?.status === 'number' &&
  Array.isArray(entry.response.headers) &&
  !Number.isNaN(Date.parse(entry.startedDateTime ?? ''));

/** The entries of an archive. Throws ConfigurationError, in one line, when it is none. */
function readEntries(file: string): readonly HarEntry[] {
  let archive: Partial<Har> | null;
  try {
    archive = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Partial<Har> | null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      code ? `${file} cannot be read (${code}): ${cure}` : `${file} is no JSON: ${cure}`,
    );
  }
  const entries = archive?.log?.entries;
  if (!Array.isArray(entries)) throw new ConfigurationError(`${file} has no log.entries: ${cure}`);
  const damaged = entries.findIndex((entry) => !isEntry(entry));
  if (damaged >= 0) throw new ConfigurationError(`${file}: entry ${damaged + 1} is damaged: ${cure}`);
  return entries;
}

type Body = { readonly text?: string; readonly encoding?: string } | undefined;

const bytesOf = (body: Body): Buffer =>
  Buffer.from(body?.text ?? '', body?.encoding === 'base64' ? 'base64' : 'utf8');

const pairs = (headers: Entry['request']['headers']) =>
  headers.map(({ name, value }) => [name, value] as const);

/** What an archive says of a request body: how many bytes there were, and those of them that it kept. */
function bodyOf({ postData, bodySize }: Entry['request']) {
  const { _encoding: encoding, text } = (postData ?? {}) as { text?: string; _encoding?: string };
  const body = bytesOf({ text, encoding });
  return { body, bytes: bodySize > 0 ? bodySize : body.length };
}

function connectionOf({ connection }: HarEntry & { readonly connection?: string }, at: number): number {
  const number = Number(connection);
  return connection !== undefined && Number.isInteger(number) ? number : at;
}

function recorded(entry: HarEntry, at: number, operation: Operation, place: Place): RecordedExchange {
  const { request, response, time } = entry;
  const startedAt = Date.parse(entry.startedDateTime);
  const { body, bytes } = bodyOf(request);
  // The file of a customer is nothing that a report needs; its size is.
  const isFile = operation === 'put';
  return {
    operation,
    place,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: request.httpVersion,
      headers: pairs(request.headers),
      body: isFile ? Buffer.alloc(0) : body,
      bytes,
      complete: isFile || body.length === bytes,
    },
    // Browsers write 0 or -1 when no answer came.
    response:
      response.status > 0
        ? { status: response.status, headers: pairs(response.headers), body: bytesOf(response.content) }
        : undefined,
    trouble: response.status > 0 ? undefined : 'reset',
    connection: connectionOf(entry, at),
    startedAt,
    answeredAt: startedAt + Math.max(0, time),
  };
}

/** The signed URLs that the answers of an archive hold. */
function signedUrlsIn(entries: readonly HarEntry[], issuePath: string): ReadonlySet<string> {
  const urls = entries
    .filter(({ request }) => new URL(request.url).pathname.endsWith(issuePath))
    .flatMap(({ response }) => {
      try {
        const { signedUrl } = JSON.parse(bytesOf(response.content).toString('utf8')) as {
          signedUrl?: unknown;
        };
        return typeof signedUrl === 'string' && URL.canParse(signedUrl) ? [new URL(signedUrl)] : [];
      } catch {
        return [];
      }
    });
  return new Set(urls.map(({ origin, pathname }) => origin + pathname));
}

const locationOf = ({ request, response }: HarEntry): string | undefined => {
  const location = response.headers.find(({ name }) => name.toLowerCase() === 'location')?.value;
  return location !== undefined && URL.canParse(location, request.url)
    ? new URL(location, request.url).href
    : undefined;
};

interface Known {
  readonly completePath: string;
  readonly issuePath: string;
  readonly signedUrls: ReadonlySet<string>;
  /** Where redirects to other origins led. */
  readonly redirected: ReadonlySet<string>;
}

/** What a request of an archive is; undefined for traffic that is none of ours. */
function kindOf({ request: { method, url } }: HarEntry, known: Known): [Operation, Place] | undefined {
  const { origin, pathname, href } = new URL(url);
  // A preflight is the browser's own question (Fetch standard, section 3.3).
  if (method === 'OPTIONS') return undefined;
  if (known.redirected.has(href)) return ['other', 'elsewhere'];
  if (known.signedUrls.has(origin + pathname)) return [method === 'PUT' ? 'put' : 'other', 'storage'];
  if (pathname.endsWith(known.issuePath) && method === 'GET') return ['issue', 'api'];
  if (!pathname.endsWith(known.completePath)) return undefined;
  return [method === 'POST' ? 'complete' : 'other', 'api'];
}

const leadsElsewhere = (entry: HarEntry, location: string) =>
  new URL(location).origin !== new URL(entry.request.url).origin;

/**
 * What an archive holds of signed URLs, uploads and completions, oldest first; other traffic is left out. Throws
 * ConfigurationError when it cannot be read.
 */
export function readHar(file: string): RecordedExchange[] {
  const { path: completePath, signedUrlPath: issuePath } = loadContract();
  const entries = readEntries(file);
  const redirected = entries.flatMap((entry) => {
    const location = locationOf(entry);
    return location !== undefined && leadsElsewhere(entry, location) ? [location] : [];
  });
  const known = {
    ...{ completePath, issuePath },
    signedUrls: signedUrlsIn(entries, issuePath),
    redirected: new Set(redirected),
  };
  return entries
    .flatMap((entry, at) => {
      const kind = kindOf(entry, known);
      return kind ? [recorded(entry, at, ...kind)] : [];
    })
    .toSorted((one, other) => one.startedAt - other.startedAt);
}
