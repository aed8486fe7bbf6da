import type { ServerResponse } from 'node:http';
import { isRefusedAs, repliesTo } from '../../alterations/answers.ts';
import type { Answer, Outcome } from '../../answer.ts';
import { type Call, memberOf, namesMatch, textsIn } from '../../call.ts';
import type { Defect, DefectFamily } from '../../variant.ts';
import { uploadRefusals } from '../requirement-groups.ts';
import { hasFileSizeOfOtherType, isList, lacksMember, memberNames, membersOf } from '../wrong-members.ts';

type Break = (response: ServerResponse, answer: Answer) => void;

/** Writes bytes that the server's HTTP library would not let through, and ends the connection. */
const raw =
  (text: (answer: Answer) => string): Break =>
  ({ socket }, answer) => {
    socket?.end(text(answer));
  };

const pauseMs = 5000;

const drips: Break = (response, { status, headers, body }) => {
  response.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
  let sent = 0;
  const drip = setInterval(() => {
    response.write(body.subarray(sent, ++sent));
    if (sent === body.length) response.end();
  }, pauseMs);
  response.on('close', () => clearInterval(drip));
};

const closesAfter =
  (claimed: (length: number) => number, written: (length: number) => number): Break =>
  (response, { status, headers, body }) => {
    response.writeHead(status, { ...headers, 'Content-Length': String(claimed(body.length)) });
    response.write(body.subarray(0, written(body.length)), () => response.socket?.end());
  };

/** How the way back breaks. */
const breaks = {
  hangs: () => {},
  drips,
  resets: (response) => response.socket?.resetAndDestroy(),
  closes: (response) => response.socket?.end(),
  truncated: closesAfter(
    (length) => length,
    (length) => length / 2,
  ),
  'length-too-long': closesAfter(
    (length) => length + 10,
    (length) => length,
  ),
  'length-too-short': raw(
    ({ status, body }) =>
      `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n${body}`,
  ),
  'two-lengths': raw(
    ({ status }) => `HTTP/1.1 ${status} Refused\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
  ),
  'broken-chunks': raw(
    ({ status }) => `HTTP/1.1 ${status} Refused\r\nTransfer-Encoding: chunked\r\n\r\nnot a length\r\n`,
  ),
  'no-http': raw(() => '500 something broke\n'),
} satisfies Readonly<Record<string, Break>>;

type Row = readonly [
  which: string,
  how: keyof typeof breaks,
  says: string,
  when: (call: Call, outcome: Outcome) => boolean,
  ...violates: string[],
];

const isRefused = ({ kind }: Outcome) => kind === 'refused';

const loses = 'error.client-not-internal';

/** Requests with which the server can do nothing: their answer breaks on the way back. */
const rejections: readonly Row[] = [
  [
    'token-missing',
    'resets',
    'a missing token resets the connection',
    ({ headers }, outcome) => isRefusedAs(outcome, 'AUTHENTICATION_FAILED') && !headers['x-clevertap-token'],
    ...['headers.token.missing', 'auth.every-request', 'auth.token.query', loses],
  ],
  [
    'permission-missing',
    'closes',
    'a caller without permission gets no answer but the end of the connection',
    (_call, outcome) => isRefusedAs(outcome, 'AUTHORIZATION_FAILED'),
    ...['authorization.catalog', 'auth.every-request', loses],
  ],
  [
    'body-malformed',
    'resets',
    'a body that is not JSON resets the connection',
    ({ bytes, body }, outcome) => isRefused(outcome) && bytes.length > 0 && 'problem' in body,
    ...['body.json', 'robust.body', loses],
  ],
  [
    'body-malformed',
    'broken-chunks',
    'an answer about malformed JSON has broken chunks',
    ({ body }, outcome) => isRefused(outcome) && 'problem' in body,
    ...['body.json', 'robust.body', loses],
  ],
  [
    'body-array',
    'no-http',
    'a list as the body is answered with something that is no HTTP',
    (call, outcome) => isRefused(outcome) && isList(call),
    ...['body.json', loses],
  ],
  [
    'member-missing',
    'length-too-long',
    'an answer about a missing field says that it is longer than it is',
    (call, outcome) => isRefused(outcome) && lacksMember(call),
    ...[...memberNames.map((name) => `body.${name}.required`), 'body.required.all', loses],
  ],
  [
    'member-null',
    'truncated',
    'a member that is null is answered with half a body',
    (call, outcome) => isRefused(outcome) && membersOf(call).includes(null),
    ...[...memberNames.map((name) => `body.${name}.null`), loses],
  ],
  [
    'member-negative',
    'two-lengths',
    'an answer about a negative number has two lengths',
    (call, outcome) =>
      isRefused(outcome) && membersOf(call).some((member) => typeof member === 'number' && member < 0),
    ...['body.fileSize.nonnegative', 'body.catalogId.positive', loses],
  ],
  [
    'file-name-number',
    'length-too-short',
    'an answer about a fileName that is a number says that it is shorter than it is',
    (call, outcome) => isRefused(outcome) && typeof memberOf(call, 'fileName') === 'number',
    ...['body.fileName.type', 'error.code'],
  ],
  [
    'file-size-of-other-type',
    'hangs',
    'a fileSize of another type is never answered',
    hasFileSizeOfOtherType,
    ...['body.fileSize.type', loses],
  ],
  [
    'catalog-unknown',
    'drips',
    'an unknown catalog is answered byte by byte, for minutes',
    (_call, outcome) => isRefusedAs(outcome, 'CATALOG_NOT_FOUND'),
    ...['catalog.exists', 'robust.values', loses],
  ],
  [
    'upload-unknown',
    'hangs',
    'an unknown upload is never answered',
    (_call, outcome) => isRefusedAs(outcome, 'UPLOAD_NOT_FOUND'),
    ...[...uploadRefusals, 'robust.values', 'robust.body', loses],
  ],
];

/** Requests that are unusual, or right: their answer breaks on the way back. */
const others: readonly Row[] = [
  [
    'name-with-nul',
    'resets',
    'a NUL in a name resets the connection',
    (call) => textsIn(call).some((text) => text.includes('\0')),
    'robust.values',
  ],
  [
    'name-with-path',
    'hangs',
    'a name that leaves its folder is never answered',
    (call) => namesMatch(call, /\.\.\//),
    'robust.values',
  ],
  [
    'completed-by-of-one-character',
    'resets',
    'a completedBy of one character resets the connection',
    (call) => /^\S$/.test(textsIn(call)[1] ?? ''),
    'endpoint.accepts-post',
  ],
  [
    'body-of-invalid-utf-8',
    'hangs',
    'bytes that are no UTF-8 are never answered',
    ({ bytes }) => bytes.includes(0xff) && bytes.includes(0xfe),
    'robust.body',
  ],
  [
    'body-large',
    'resets',
    'a body over 500 KB resets the connection',
    ({ bytes }) => bytes.length > 500_000,
    'robust.body',
  ],
  [
    'internal-fault',
    'resets',
    'a failure inside resets the connection',
    (_call, outcome) => isRefusedAs(outcome, 'INTERNAL_ERROR'),
    'error.internal',
  ],
];

const broken =
  (family: DefectFamily) =>
  ([which, how, says, when, ...violates]: Row): Defect => ({
    id: `${which}-${how}`,
    says,
    family,
    violates,
    waits: how === 'hangs' || how === 'drips' ? true : undefined,
    alter: (mock) => repliesTo(mock, when, breaks[how]),
  });

export const brokenAnswers: readonly Defect[] = [
  ...rejections.map(broken('transport')),
  ...others.map(broken('robustness')),
];
