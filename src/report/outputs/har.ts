import type { Content, Entry, Har, PostData, Request, Response } from 'har-format';
import type { CaseRecord, RunRecord } from '../../record/record.ts';
import { type Headers, header, type Payload } from '../../target/transport/exchange.ts';
import { summaryInWords, warnings } from '../format/run-facts.ts';
import type { Output } from './output.ts';

const pairs = (headers: Headers) => headers.map(([name, value]) => ({ name, value }));

const sizeOf = (payload: Payload | undefined) =>
  payload?.clippedFrom ??
  (payload && 'text' in payload
    ? Buffer.byteLength(payload.text)
    : Buffer.byteLength(payload?.base64 ?? '', 'base64'));

/** What a reader of the body has to know: HAR has a member for the encoding of an answer, and none for a cut. */
function bodyComment(body: Payload): string | undefined {
  const notes = [
    ...('base64' in body ? ['in base64, as it is not UTF-8'] : []),
    ...(body.clippedFrom === undefined ? [] : [`cut: the beginning of ${body.clippedFrom} bytes`]),
  ];
  return notes.length > 0 ? notes.join('; ') : undefined;
}

const bodyOf = (body: Payload) => ({
  text: 'text' in body ? body.text : body.base64,
  encoding: 'text' in body ? undefined : 'base64',
  comment: bodyComment(body),
});

/** A request that holds no UTF-8 is in base64: `_encoding`, as HAR 1.2 gives only answers an `encoding`. */
function postDataOf(headers: Headers, body: Payload): PostData {
  const { encoding, ...rest } = bodyOf(body);
  const data = { mimeType: header(headers, 'content-type') ?? '', _encoding: encoding, ...rest };
  return data;
}

function requestOf({ method, url, headers, body }: NonNullable<CaseRecord['request']>): Request {
  // An account that is shortened is no text for a URL (RFC 3986 section 2).
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return {
    method,
    url: parsed?.href ?? url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(headers),
    queryString: pairs([...(parsed?.searchParams ?? [])]),
    postData: body && postDataOf(headers, body),
    headersSize: -1,
    bodySize: sizeOf(body),
  };
}

const contentOf = (headers: Headers, body: Payload | undefined): Content => ({
  size: sizeOf(body),
  mimeType: header(headers, 'content-type') || 'x-unknown',
  ...(body ? bodyOf(body) : {}),
});

function responseOf({ response, transportError }: CaseRecord): Response {
  const headers = response?.headers ?? [];
  return {
    // Status 0 is what browsers write when no answer came.
    status: response?.status ?? 0,
    statusText: transportError?.kind ?? '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(headers),
    content: contentOf(headers, response?.body),
    redirectURL: header(headers, 'location') ?? '',
    headersSize: -1,
    bodySize: sizeOf(response?.body),
    comment: transportError?.message,
  };
}

/** A scenario has many exchanges, a case of a server's run has one. */
function entriesOf(entry: CaseRecord): Entry[] {
  if (!entry.played) return entryOf(entry);
  return entry.played.exchanges.flatMap((exchange) =>
    entryOf({ ...entry, response: undefined, ...exchange }),
  );
}

function entryOf(entry: CaseRecord): Entry[] {
  const { id, request, startedAt, durationMs = 0, status } = entry;
  if (!request || !startedAt) return [];
  return [
    {
      startedDateTime: startedAt,
      time: durationMs,
      request: requestOf(request),
      response: responseOf(entry),
      cache: {},
      timings: { send: 0, wait: durationMs, receive: 0 },
      comment: `${id}: ${status}`,
    },
  ];
}

/** Every exchange that the record tells as an HTTP Archive 1.2, as JSON text. */
export function harText({
  suite,
  cases,
  target,
  summarised,
}: Pick<RunRecord, 'suite' | 'cases' | 'target' | 'summarised'>): string {
  const comment = [...warnings({ target }), ...summaryInWords({ summarised })].join('; ') || undefined;
  const archive: Har = {
    log: { version: '1.2', creator: suite, entries: cases.flatMap(entriesOf), comment },
  };
  return `${JSON.stringify(archive, null, 2)}\n`;
}

export const har: Output = {
  file: 'exchanges.har',
  holds: 'every exchange that the record tells as HAR 1.2, for DevTools and API clients',
  render: harText,
};
