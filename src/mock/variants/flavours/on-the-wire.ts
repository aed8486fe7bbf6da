import { randomInt, randomUUID } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { onEveryAnswer, withHeader } from '../../alterations/answers.ts';
import type { Answer } from '../../answer.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { Call } from '../../call.ts';
import type { Flavour } from '../../variant.ts';

type Change = (answer: Answer, call: Call) => Answer;

// RFC 9110 section 12.5.3: without the header any coding is acceptable.
const takesGzip = ({ headers }: Call) => /gzip|\*/i.test(headers['accept-encoding'] ?? '*');

const coded =
  (coding: string, encode: (body: Buffer) => Buffer, allowed: (call: Call) => boolean = () => true): Change =>
  (answer, call) =>
    answer.body.length > 0 && allowed(call)
      ? { ...withHeader(answer, 'Content-Encoding', coding), body: encode(answer.body) }
      : answer;

const ofType =
  (type: (usual: string) => string): Change =>
  (answer) => {
    const usual = answer.headers['Content-Type'];
    return usual ? withHeader(answer, 'Content-Type', type(usual)) : answer;
  };

const withHeaders =
  (headers: () => Readonly<Record<string, string>>): Change =>
  (answer) =>
    Object.entries(headers()).reduce((changed, [name, value]) => withHeader(changed, name, value), answer);

type Row = readonly [id: string, says: string, family: Flavour['family'], change: Change];

/** Headers and codings that HTTP leaves to the server. */
const rows: readonly Row[] = [
  [
    'media-type-with-charset',
    'Content-Type names its charset',
    'media type',
    ofType((usual) => `${usual}; charset=utf-8`),
  ],
  [
    'media-type-in-capitals',
    'the media type is in capitals, with a blank before its parameter',
    'media type',
    ofType(() => 'Application/JSON ; charset="UTF-8"'),
  ],
  [
    'media-type-vendor',
    'answers are of a vendor media type',
    'media type',
    ofType(() => 'application/vnd.clevertap.v2+json; charset=utf-8'),
  ],
  [
    'headers-with-request-id',
    'answers carry a request id and rate limits',
    'header',
    withHeaders(() => ({ 'X-Request-Id': randomUUID(), 'X-RateLimit-Remaining': '99' })),
  ],
  [
    'headers-with-server',
    'answers name the server and its parts',
    'header',
    withHeaders(() => ({ Server: 'nginx/1.25.3', 'X-Powered-By': 'Express' })),
  ],
  [
    'headers-with-cookie',
    'answers set a cookie of the load balancer',
    'header',
    withHeaders(() => ({ 'Set-Cookie': 'AWSALB=c29tZXRoaW5n; Path=/; HttpOnly' })),
  ],
  [
    'coding-gzip',
    'answers are compressed where the client lets them be',
    'coding',
    coded('gzip', gzipSync, takesGzip),
  ],
  ['coding-deflate', 'answers are compressed with deflate', 'coding', coded('deflate', deflateSync)],
  ['coding-brotli', 'answers are compressed with Brotli', 'coding', coded('br', brotliCompressSync)],
  [
    'coding-identity',
    'answers say that they are not compressed',
    'coding',
    withHeaders(() => ({ 'Content-Encoding': 'identity' })),
  ],
  [
    'framing-connection-close',
    'every answer closes its connection',
    'framing',
    withHeaders(() => ({ Connection: 'close' })),
  ],
];

type ReplyRow = readonly [id: string, says: string, reply: (mock: Behaviour) => Behaviour['reply']];

/** How the bytes of an answer are written. */
const replies: readonly ReplyRow[] = [
  [
    'framing-chunked',
    'answers come in chunks, without a length',
    () =>
      ({ status, headers, body }, response) => {
        response.writeHead(status, { ...headers, 'Transfer-Encoding': 'chunked' });
        const half = Math.ceil(body.length / 2);
        response.write(body.subarray(0, half));
        response.end(body.subarray(half));
      },
  ],
  [
    'framing-by-end-of-connection',
    'answers end with their connection, as in HTTP/1.0',
    () =>
      ({ status, headers, body }, response) => {
        response.useChunkedEncodingByDefault = false;
        response.writeHead(status, { ...headers, Connection: 'close' });
        response.end(body);
      },
  ],
  [
    'framing-in-lower-case',
    'names of headers are in lower case on the wire',
    () =>
      ({ status, headers, body }, response) => {
        response.sendDate = false;
        const fields = { Date: new Date().toUTCString(), ...headers, 'Content-Length': String(body.length) };
        const lowered = Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value] as const);
        response.writeHead(status, Object.fromEntries(lowered));
        response.end(body);
      },
  ],
  [
    'framing-without-date',
    'answers have no Date',
    (mock) => (answer, response, call, outcome) => {
      response.sendDate = false;
      mock.reply(answer, response, call, outcome);
    },
  ],
  [
    'framing-after-processing',
    'interim answers come before the final one',
    (mock) => (answer, response, call, outcome) => {
      response.writeProcessing();
      mock.reply(answer, response, call, outcome);
    },
  ],
  [
    'framing-after-continue',
    'a 100 Continue that nobody asked for comes before each answer',
    (mock) => (answer, response, call, outcome) => {
      response.writeContinue();
      mock.reply(answer, response, call, outcome);
    },
  ],
  [
    'framing-connection-closed-unannounced',
    'after each answer the connection is closed, though none says so',
    (mock) => (answer, response, call, outcome) => {
      response.on('finish', () => response.socket?.end());
      mock.reply(answer, response, call, outcome);
    },
  ],
  [
    'framing-connection-for-5-requests',
    'a connection carries five requests, and the last answer says so',
    (mock) => {
      const countOf = countByConnection();
      return (answer, response, call, outcome) => {
        if (countOf(call) === 5) response.shouldKeepAlive = false;
        mock.reply(answer, response, call, outcome);
      };
    },
  ],
  [
    'framing-connection-closed-as-30th-request-comes',
    'a connection is closed while its 30th request is on its way',
    (mock) => {
      const countOf = countByConnection();
      return (answer, response, call, outcome) =>
        countOf(call) === 30 ? response.socket?.end() : mock.reply(answer, response, call, outcome);
    },
  ],
];

/** How many calls came over each connection, this one included. */
function countByConnection(): (call: Call) => number {
  const counts = new WeakMap<object, number>();
  return ({ connection }) => {
    const count = (counts.get(connection) ?? 0) + 1;
    counts.set(connection, count);
    return count;
  };
}

const escaped = (word: string) =>
  [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

type JsonRow = readonly [which: string, says: string, write: (value: unknown, usual: string) => string];

/** How JSON is written. */
const texts: readonly JsonRow[] = [
  ['pretty-printed', 'JSON is indented', (value) => `${JSON.stringify(value, null, 2)}\n`],
  ['between-line-breaks', 'line breaks stand around the JSON text', (_value, usual) => `\r\n\n${usual}\n\n`],
  [
    'escaped',
    'every letter of JSON strings is escaped',
    (_value, usual) => usual.replace(/(?<=")[A-Z][A-Z_]+(?=")/g, escaped),
  ],
];

type LatencyRow = readonly [which: string, says: string, ms: () => number];

const latencies: readonly LatencyRow[] = [
  ['150-ms', 'every answer takes 150 ms longer', () => 150],
  ['random', 'answers take up to 80 ms longer, by chance', () => randomInt(80)],
];

export const onTheWire: readonly Flavour[] = [
  ...texts.map(
    ([which, says, write]): Flavour => ({
      id: `json-${which}`,
      says,
      family: 'json',
      alter: (mock) => ({ ...mock, serialise: (value) => write(value, mock.serialise(value).toString()) }),
    }),
  ),
  ...rows.map(
    ([id, says, family, change]): Flavour => ({
      id,
      says,
      family,
      alter: (mock) => onEveryAnswer(mock, change),
    }),
  ),
  ...latencies.map(
    ([which, says, ms]): Flavour => ({
      id: `latency-${which}`,
      says,
      family: 'latency',
      waits: true,
      alter: (mock) => ({ ...mock, delayMs: (call) => mock.delayMs(call) + ms() }),
    }),
  ),
  ...replies.map(
    ([id, says, reply]): Flavour => ({
      id,
      says,
      family: 'framing',
      alter: (mock) => ({ ...mock, reply: reply(mock) }),
    }),
  ),
];
