import type { CaseRecord, RunRecord } from '../../record/record.ts';
import type { Headers, Payload } from '../../target/transport/exchange.ts';

const pairs = (headers: Headers) => headers.map(([name, value]) => ({ name, value }));

const mediaTypeOf = (headers: Headers) =>
  headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';

const sizeOf = (payload: Payload | undefined) =>
  payload?.clippedFrom ??
  (payload && 'text' in payload
    ? Buffer.byteLength(payload.text)
    : Buffer.byteLength(payload?.base64 ?? '', 'base64'));

type Sent = NonNullable<CaseRecord['request']>;

function requestOf({ method, url, headers, body }: Sent) {
  const text = body && ('text' in body ? body.text : body.base64);
  const query = URL.canParse(url) ? [...new URL(url).searchParams] : [];
  return {
    // An account that is shortened is no text for a URL (RFC 3986 section 2).
    ...{ method, url: URL.canParse(url) ? new URL(url).href : url, httpVersion: 'HTTP/1.1', cookies: [] },
    headers: pairs(headers),
    queryString: pairs(query),
    ...(text !== undefined && { postData: { mimeType: mediaTypeOf(headers), text } }),
    ...{ headersSize: -1, bodySize: sizeOf(body) },
  };
}

function contentOf(headers: Headers, body: Payload | undefined) {
  const content = { size: sizeOf(body), mimeType: mediaTypeOf(headers) || 'x-unknown' };
  if (!body) return content;
  return 'text' in body
    ? { ...content, text: body.text }
    : { ...content, text: body.base64, encoding: 'base64' };
}

function responseOf({ response, transportError }: CaseRecord) {
  const headers = response?.headers ?? [];
  return {
    // Status 0 is what browsers write when no answer came.
    ...{ status: response?.status ?? 0, statusText: transportError?.kind ?? '' },
    ...{ httpVersion: 'HTTP/1.1', cookies: [] },
    headers: pairs(headers),
    content: contentOf(headers, response?.body),
    redirectURL: headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '',
    ...{ headersSize: -1, bodySize: sizeOf(response?.body) },
  };
}

function entryOf(entry: CaseRecord) {
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

/** Every exchange of the run as an HTTP Archive 1.2, as JSON text. */
export function harText({ suite, cases }: Pick<RunRecord, 'suite' | 'cases'>): string {
  const log = { version: '1.2', creator: suite, entries: cases.flatMap(entryOf) };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}
