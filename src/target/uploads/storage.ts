import { noAnswer } from '../../reasons/no-answer.ts';
import { notStored, storageProblems } from '../../reasons/uploads.ts';
import type { Send } from '../retry/channel.ts';
import { type Exchange, type Headers, header, type TransportErrorKind } from '../transport/exchange.ts';
import { NoUpload } from './uploads.ts';

/** Where the file of an upload goes: storage, which is not the API, and takes no credentials but the URL. */
export interface FilePut {
  readonly url: URL;
  readonly bytes: Buffer;
  readonly contentType: string;
  /** What the API's answer says beside the URL; it may name values of headers. */
  readonly issued: unknown;
}

const azureHost = /\.blob\.(core\.|storage\.)/;
const blobType = ['x-ms-blob-type', 'BlockBlob'] as const;

/** Azure asks for the kind of blob in a header (Put Blob, REST API); an own domain is told by the answer that lacks it. */
const isAzure = ({ hostname, searchParams }: URL) =>
  azureHost.test(hostname) || (searchParams.has('sig') && searchParams.has('sv'));

// What a signature may name without telling its value, with the values that storage takes for it.
const usualValues: Readonly<Record<string, readonly string[]>> = {
  'x-amz-server-side-encryption': ['AES256', 'aws:kms'],
  'x-amz-content-sha256': ['UNSIGNED-PAYLOAD'],
  'x-goog-content-sha256': ['UNSIGNED-PAYLOAD'],
  'x-amz-acl': ['private', 'bucket-owner-full-control'],
};

/** A member's text, whatever it lies in, names compared without case. */
function memberIn(value: unknown, name: string): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const members = Object.entries(value);
  const own = members.find(([key, text]) => key.toLowerCase() === name && typeof text === 'string');
  return own ? (own[1] as string) : members.map(([, member]) => memberIn(member, name)).find(Boolean);
}

const queryValue = ({ searchParams }: URL, name: string): string | undefined =>
  [...searchParams].find(([own]) => own.toLowerCase() === name)?.[1];

const ownHeaders = new Set(['host', 'content-type', 'content-length']);

/** The headers that a signature names (AWS Signature Version 4, and Google's after it), but those that go anyway. */
const namesSigned = (url: URL): string[] =>
  (queryValue(url, 'x-amz-signedheaders') ?? queryValue(url, 'x-goog-signedheaders') ?? '')
    .toLowerCase()
    .split(';')
    .filter((name) => name !== '' && !ownHeaders.has(name));

/** The sets of headers to try, one after the other while storage refuses: most signatures leave one alone. */
function headerSets({ url, contentType, issued }: FilePut): Headers[] {
  const certain: Headers = [['Content-Type', contentType], ...(isAzure(url) ? [blobType] : [])];
  return namesSigned(url).reduce<Headers[]>(
    (sets, name) => {
      const told = queryValue(url, name) ?? memberIn(issued, name);
      const values = told === undefined ? (usualValues[name] ?? []) : [told];
      return values.length === 0
        ? sets
        : values.flatMap((value) => sets.map((set) => [...set, [name, value] as const]));
    },
    [certain],
  );
}

const asksForBlobType = ({ response }: Exchange): boolean =>
  response !== undefined && 'text' in response.body && response.body.text.includes(blobType[0]);

const mostRedirects = 3;
const redirects = new Set([301, 302, 307, 308]);

/** Where a redirect leads, if it may be followed: the method stays, and https stays https. */
function nextUrl({ response }: Exchange, from: URL): URL | undefined {
  const location = header(response?.headers ?? [], 'location');
  if (!redirects.has(response?.status ?? 0) || !location || !URL.canParse(location, from)) return undefined;
  const to = new URL(location, from);
  return from.protocol === 'https:' && to.protocol !== 'https:' ? undefined : to;
}

const isStored = ({ response }: Exchange) => Math.floor((response?.status ?? 0) / 100) === 2;

/** Puts the file, by the rules of the run, and gives the last exchange. `onUrl` is told each URL before it is asked. */
export async function putFile(put: FilePut, send: Send, onUrl: (url: URL) => void): Promise<Exchange> {
  const once = async (headers: Headers, from: URL, left = mostRedirects): Promise<Exchange> => {
    onUrl(from);
    const request = { method: 'PUT', target: from.pathname + from.search, headers, body: put.bytes };
    const sending = { kind: 'provisioning', what: 'upload', provesAlive: false, mayRepeat: true } as const;
    const exchange = await send(from.origin, request, sending);
    const next = left > 0 ? nextUrl(exchange, from) : undefined;
    return next ? once(headers, next, left - 1) : exchange;
  };
  const [first = [], ...others] = headerSets(put);
  let exchange = await once(first, put.url);
  if (!first.includes(blobType) && !isStored(exchange) && asksForBlobType(exchange)) {
    return once([...first, blobType], put.url);
  }
  for (const headers of others) {
    if (isStored(exchange) || exchange.transportError) break;
    exchange = await once(headers, put.url);
  }
  return exchange;
}

const longestWords = 120;

/** What storage says of its refusal, from XML or JSON, without permissions: its code and its message. */
function wordsOf(text: string): string {
  const named = (names: string) =>
    new RegExp(`<(?:${names})>([^<]*)<|"(?:${names})"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(text);
  const [code, message] = [named('code|reason'), named('message|detail|error_description')].map(
    (match) => match?.[1] ?? match?.[2],
  );
  const words = code || message ? [code, message].filter(Boolean).join(': ') : text;
  // The query of a signed URL is a permission, wherever it stands.
  return words
    .replace(/\?[^\s"'<>]+/g, '?…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestWords);
}

// The base URL, of which the usual cures speak, has nothing to do with it.
const noConnection: ReadonlySet<TransportErrorKind> = new Set(['refused', 'unreachable', 'dns']);

/** Why storage did not take the file: whom it concerns is storage, not the API. */
export function storageProblem(exchange: Exchange, url: URL): NoUpload {
  const { host } = url;
  const { response, transportError } = exchange;
  if (transportError) {
    const { kind, message } = transportError;
    const { cure } = noAnswer[kind];
    const row = noConnection.has(kind) ? notStored.outOfReach : notStored.noAnswer;
    return new NoUpload(row, { host, kind, message: message.slice(0, 160), cure });
  }
  const status = response?.status ?? 0;
  const said = wordsOf(response && 'text' in response.body ? response.body.text : '');
  const words = said && `: ${said}`;
  if (status === 429 || status >= 500) return new NoUpload(notStored.trouble, { host, status, words });
  const names = namesSigned(url);
  const signed = names.length > 0 ? `; its signature names ${names.join(', ')}` : '';
  const row = storageProblems.find(({ tells }) => tells.test(said)) ?? notStored.other;
  return new NoUpload(row, { host, status, words, signed });
}
