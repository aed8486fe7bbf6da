import { gzipSync } from 'node:zlib';
import type { Reported } from '../../../src/client/reported.ts';
import {
  type Came,
  codeIn,
  credentials,
  errorOf,
  fieldsOf,
  goodScript,
  type HeaderList,
  isOk,
  jsonIn,
  type Message,
  type Received,
  type Script,
  type Session,
  sessionIn,
  successOf,
  type Task,
} from './scripted-client.ts';

/** One way in which a client is wrong, and where it shows. */
export interface ClientDefect {
  readonly id: string;
  /** What is violated; each of them is found, whatever else fails with it. */
  readonly violates: readonly string[];
  /** Ids of the scenarios that show it. */
  readonly shows: RegExp;
  readonly script: Script;
  /** After how many milliseconds a client that has no end is left. */
  readonly timeLimitMs?: number;
}

const plain = /^accepted$/;
const refusals = /-(flat|nested|problem|list|other-key)$/;
const good = goodScript;

const defect = (
  id: string,
  violates: string | readonly string[],
  change: Partial<Script>,
  shows = plain,
): ClientDefect => ({
  id,
  violates: [violates].flat(),
  shows,
  script: { ...good, ...change },
});

const completing = (
  change: (message: Message, task: Task, session: Session) => Partial<Message>,
): Partial<Script> => ({
  complete: (task, session) => {
    const message = good.complete(task, session);
    return { ...message, ...change(message, task, session) };
  },
});
const putting = (
  change: (message: Message, task: Task, session: Session) => Partial<Message>,
): Partial<Script> => ({
  put: (task, session) => {
    const message = good.put(task, session);
    return { ...message, ...change(message, task, session) };
  },
});
const issuing = (change: (message: Message, task: Task) => Partial<Message>): Partial<Script> => ({
  issue: (task) => {
    const message = good.issue(task);
    return { ...message, ...change(message, task) };
  },
});

const without = (headers: HeaderList, name: string) => headers.filter(([own]) => own !== name);
const withHeader = (name: string, value: (old: string) => string) =>
  completing(({ headers }) => ({
    headers: headers.map(([own, old]) => [own, own === name ? value(old) : old]),
  }));
const lacking = (name: string) => completing(({ headers }) => ({ headers: without(headers, name) }));
const twice = (name: string) =>
  completing(({ headers }) => ({ headers: [...headers, ...headers.filter(([own]) => own === name)] }));

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const body = (
  change: (fields: Record<string, unknown>, task: Task, session: Session) => unknown,
): Partial<Script> =>
  completing((_message, task, session) => ({
    body: json(change({ ...fieldsOf(task, session) }, task, session)),
  }));
const field = (
  name: string,
  value: (old: unknown, task: Task, session: Session) => unknown,
): Partial<Script> =>
  body((fields, task, session) => ({ ...fields, [name]: value(fields[name], task, session) }));
const bytes = (change: (text: string, task: Task) => Buffer): Partial<Script> =>
  completing(({ body: old }, task) => ({ body: change(String(old), task) }));

const endpoints: readonly ClientDefect[] = [
  defect(
    'completes-with-put',
    'client.endpoint',
    completing(() => ({ method: 'PUT' })),
  ),
  defect(
    'completes-with-get',
    'client.endpoint',
    completing(() => ({ method: 'GET' })),
  ),
  defect(
    'path-with-slash',
    'client.endpoint',
    completing(({ url }) => ({ url: `${url}/` })),
  ),
  defect(
    'path-of-v1',
    'client.endpoint',
    completing(({ url }) => ({ url: url.replace('/v2/', '/v1/') })),
  ),
  defect(
    'path-in-capitals',
    'client.endpoint',
    completing(({ url }) => ({ url: url.replace('complete', 'Complete') })),
  ),
];

const wrongHeaders: readonly ClientDefect[] = [
  defect('no-content-type', 'client.headers.content-type', lacking('Content-Type')),
  defect(
    'content-type-text',
    'client.headers.content-type',
    withHeader('Content-Type', () => 'text/plain'),
  ),
  defect(
    'content-type-form',
    'client.headers.content-type',
    withHeader('Content-Type', () => 'application/x-www-form-urlencoded'),
  ),
  defect('content-type-twice', 'client.headers.content-type', twice('Content-Type')),
  defect('no-account', 'client.headers.account-id', lacking('X-Account-Id')),
  defect(
    'account-empty',
    'client.headers.account-id',
    withHeader('X-Account-Id', () => ''),
  ),
  defect(
    'account-in-lower-case',
    'client.headers.account-id',
    withHeader('X-Account-Id', (id) => id.toLowerCase()),
  ),
  defect('no-token', 'client.headers.token', lacking('X-CleverTap-Token')),
  defect(
    'token-cut',
    'client.headers.token',
    withHeader('X-CleverTap-Token', (token) => token.slice(0, -1)),
  ),
  defect('token-twice', 'client.headers.token', twice('X-CleverTap-Token')),
  defect(
    'token-as-bearer',
    'client.headers.token',
    completing(({ headers: own }, { token }) => ({
      headers: [...without(own, 'X-CleverTap-Token'), ['Authorization', `Bearer ${token}`]],
    })),
  ),
];

const form = (fields: object) =>
  new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])).toString();

const wrongBodies: readonly ClientDefect[] = [
  defect(
    'no-body',
    'client.body.json',
    completing(() => ({ body: undefined })),
  ),
  defect(
    'body-as-form',
    'client.body.json',
    bytes((text) => Buffer.from(form(JSON.parse(text)))),
  ),
  defect(
    'body-in-a-list',
    'client.body.json',
    body((fields) => [fields]),
  ),
  defect(
    'body-in-a-string',
    'client.body.json',
    body((fields) => JSON.stringify(fields)),
  ),
  defect(
    'body-in-latin-1',
    'client.body.json',
    bytes((text) => Buffer.from(text, 'latin1')),
    /^file-name-emoji$/,
  ),
  defect(
    'body-in-utf-16',
    'client.body.json',
    bytes((text) => Buffer.from(text, 'utf16le')),
  ),
  defect(
    'body-in-gzip',
    'client.body.json',
    bytes((text) => gzipSync(text)),
  ),
  defect(
    'body-with-comma',
    'client.body.json',
    bytes((text) => Buffer.from(text.replace(/\}$/, ',}'))),
  ),
  defect(
    'body-with-mark',
    'client.body.interoperable',
    bytes((text) => Buffer.from(`\uFEFF${text}`)),
  ),
  defect(
    'body-with-name-twice',
    'client.body.interoperable',
    bytes((text) => Buffer.from(text.replace('{', '{"fileName":"other.csv",'))),
  ),
  ...['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'].map((name) =>
    defect(
      `no-${name}`,
      `client.body.${name}`,
      field(name, () => undefined),
    ),
  ),
  defect(
    'names-in-snake-case',
    ['client.body.uploadId', 'client.body.completedBy'],
    body((fields) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          value,
        ]),
      ),
    ),
  ),
  defect(
    'uploadId-in-an-object',
    'client.body.uploadId',
    field('uploadId', (id) => ({ id })),
  ),
  defect('catalogId-as-text', 'client.body.catalogId', field('catalogId', String)),
  defect(
    'fileName-in-a-list',
    'client.body.fileName',
    field('fileName', (name) => [name]),
  ),
  defect('fileSize-as-text', 'client.body.fileSize', field('fileSize', String)),
  defect(
    'fileSize-null',
    'client.body.fileSize',
    field('fileSize', () => null),
  ),
  defect(
    'completedBy-null',
    'client.body.completedBy',
    field('completedBy', () => null),
  ),
];

const wrongValues: readonly ClientDefect[] = [
  defect(
    'uploadId-made-up',
    'client.body.uploadId.issued',
    field('uploadId', () => 'upload_abc123'),
  ),
  defect(
    'uploadId-in-capitals',
    'client.body.uploadId.issued',
    field('uploadId', (id) => String(id).toUpperCase()),
  ),
  defect(
    'uploadId-is-the-url',
    'client.body.uploadId.issued',
    field('uploadId', (_id, _task, { signedUrl }) => signedUrl),
  ),
  defect(
    'catalogId-zero',
    'client.body.catalogId.configured',
    field('catalogId', () => 0),
  ),
  defect(
    'catalogId-of-the-example',
    'client.body.catalogId.configured',
    field('catalogId', () => 123),
  ),
  defect(
    'fileName-with-path',
    'client.body.fileName.sent',
    field('fileName', (name) => `/tmp/${name}`),
  ),
  defect(
    'fileName-escaped',
    'client.body.fileName.sent',
    field('fileName', (name) => encodeURIComponent(String(name))),
    /^file-name/,
  ),
  defect(
    'fileName-in-ascii',
    'client.body.fileName.sent',
    field('fileName', (name) => String(name).replace(/[^ -~]/g, '?')),
    /^file-name-emoji$/,
  ),
  defect(
    'fileName-of-the-upload',
    'client.body.fileName.sent',
    field('fileName', (_name, _task, { uploadId }) => uploadId),
  ),
  defect(
    'fileSize-in-characters',
    'client.body.fileSize.sent',
    field('fileSize', (_size, { content }) => content.toString().length),
  ),
  defect(
    'fileSize-zero',
    'client.body.fileSize.sent',
    field('fileSize', () => 0),
  ),
  defect(
    'fileSize-in-kilobytes',
    'client.body.fileSize.sent',
    field('fileSize', (size) => Math.ceil(Number(size) / 1024)),
  ),
  defect(
    'fileSize-at-least-one',
    'client.body.fileSize.sent',
    field('fileSize', (size) => Math.max(1, Number(size))),
    /^file-empty$/,
  ),
];

const uploads: readonly ClientDefect[] = [
  defect(
    'asks-without-multiPart',
    'client.issue.parameters',
    issuing(({ url }) => ({ url: url.replace('&multiPart=false', '') })),
  ),
  defect(
    'asks-with-blanks-lost',
    'client.issue.parameters',
    issuing(({ url }) => ({ url: url.replace(/(?<=fileName=[^&]*)\+/g, '') })),
    /^file-name-blanks$/,
  ),
  defect(
    'asks-without-credentials',
    'client.issue.credentials',
    issuing(() => ({ headers: [] })),
  ),
  defect(
    'uploads-with-post',
    'client.put.method',
    putting(() => ({ method: 'POST' })),
  ),
  defect(
    'uploads-without-query',
    'client.put.url',
    putting(({ url }) => ({ url: url.replace(/\?.*/, '') })),
  ),
  defect(
    'uploads-with-query-decoded',
    'client.put.url',
    putting(({ url }) => ({ url: decodeURIComponent(url) })),
  ),
  defect(
    'uploads-without-type',
    'client.put.content-type',
    putting(() => ({ headers: [] })),
  ),
  defect(
    'uploads-as-octets',
    'client.put.content-type',
    putting(() => ({ headers: [['Content-Type', 'application/octet-stream']] })),
  ),
  defect(
    'uploads-with-credentials',
    'client.put.no-credentials',
    putting(({ headers: own }, task) => ({ headers: [...own, ...credentials(task)] })),
  ),
  defect(
    'uploads-with-bearer',
    'client.put.no-credentials',
    putting(({ headers: own }, { token }) => ({ headers: [...own, ['Authorization', `Bearer ${token}`]] })),
  ),
  defect(
    'uploads-a-form',
    'client.put.bytes',
    putting(({ body: file }) => ({ body: Buffer.from(`--b\r\n\r\n${file}\r\n--b--`) })),
  ),
  defect(
    'uploads-with-line-ends',
    'client.put.bytes',
    putting(({ body: file }) => ({ body: Buffer.from(String(file).replaceAll('\n', '\r\n')) })),
  ),
  defect('completes-first', 'client.order.after-upload', {
    flow: async (script, task, send) => {
      const session = sessionIn(await send(script.issue(task)));
      if (!session) return { kind: 'error', told: true };
      const came = await send(script.complete(task, session));
      await send(script.put(task, session));
      return script.report(came);
    },
  }),
  defect('never-uploads', 'client.order.after-upload', {
    flow: async (script, task, send) => {
      const session = sessionIn(await send(script.issue(task)));
      if (!session) return { kind: 'error', told: true };
      return script.report(await send(script.complete(task, session)));
    },
  }),
  defect(
    'ignores-the-storage',
    ['client.order.after-upload', 'client.outcome.error'],
    {
      flow: async (script, task, send) => {
        const session = sessionIn(await send(script.issue(task)));
        if (!session) return { kind: 'error', told: true };
        await send(script.put(task, session));
        return script.report(await send(script.complete(task, session)));
      },
    },
    /^(put-403|url-expired|put-500)$/,
  ),
  defect(
    'goes-on-without-a-url',
    'client.order.after-issue',
    {
      flow: async (script, task, send) => {
        const issued = await send(script.issue(task));
        const session = sessionIn(issued) ?? {
          uploadId: 'undefined',
          signedUrl: `${task.baseUrl}/undefined`,
        };
        await send(script.put(task, session));
        return script.report(await send(script.complete(task, session)));
      },
    },
    /^issue-(401|403|empty-object)$/,
  ),
  defect(
    'error-in-place-of-success',
    'client.outcome.success',
    { report: () => ({ kind: 'error', told: true }), patience: good.patience },
    /^busy-429-seconds$/,
  ),
];

const secrets: readonly ClientDefect[] = [
  defect(
    'token-in-query',
    'client.credentials.url',
    issuing(({ url }, { token }) => ({ url: `${url}&token=${token}` })),
  ),
  defect(
    'token-in-path',
    'client.credentials.url',
    completing(({ url }, { token }) => ({ url: `${url}?key=${encodeURIComponent(token)}` })),
  ),
  defect(
    'token-in-body',
    'client.credentials.body',
    body((fields, { token }) => ({ ...fields, token })),
  ),
  defect(
    'token-as-completedBy',
    'client.credentials.body',
    field('completedBy', (_by, { accountId, token }) => `${accountId}:${token}`),
  ),
  defect(
    'token-coded-in-body',
    'client.credentials.body',
    field('completedBy', (_by, { token }) => Buffer.from(token).toString('base64')),
  ),
  defect(
    'completion-redirected-with-credentials',
    'client.credentials.redirect',
    { redirects: 'follow with headers' },
    /^redirect-completion$/,
  ),
  defect(
    'issue-redirected-with-credentials',
    'client.credentials.redirect',
    { redirects: 'follow with headers' },
    /^redirect-issue$/,
  ),
];

const again = (when: (came: Came) => boolean, wait = 0, most = 2): Partial<Script> => ({
  patience: (came, attempt) => (when(came) && attempt < most ? wait : undefined),
});
const statusIs = (from: number, to: number) => (came: Came) =>
  !(came instanceof Error) && came.status >= from && came.status <= to;

const repeats: readonly ClientDefect[] = [
  defect('completes-twice', 'client.retry.not-after-answer', again(statusIs(200, 200))),
  defect(
    'repeats-refusals',
    'client.retry.not-after-answer',
    again(statusIs(400, 404)),
    /^upload-not-found-flat$/,
  ),
  defect(
    'repeats-what-it-cannot-read',
    'client.retry.not-after-answer',
    again(statusIs(202, 202)),
    /^accepted-202$/,
  ),
  defect(
    'repeats-at-once',
    'client.retry.retry-after',
    again(statusIs(429, 503)),
    /^busy-(429|503)-seconds$/,
  ),
  defect(
    'repeats-before-the-date',
    'client.retry.retry-after',
    again(statusIs(429, 503)),
    /^busy-(429|503)-date$/,
  ),
  defect(
    'seconds-as-milliseconds',
    'client.retry.retry-after',
    again(statusIs(429, 503), 1),
    /^busy-429-seconds$/,
  ),
  {
    ...defect(
      'repeats-without-end',
      'client.retry.ends',
      again(statusIs(503, 503), 100, Number.POSITIVE_INFINITY),
      /^always-503$/,
    ),
    timeLimitMs: 3000,
  },
];

const always = (reported: Reported): Partial<Script> => ({ report: () => reported });
const onReceived = (read: (came: Received) => Reported): Partial<Script> => ({
  report: (came) => (came instanceof Error ? errorOf(came) : read(came)),
});
const memberOf = (text: string, name: string) =>
  (jsonIn(text) as Record<string, unknown> | undefined)?.[name];
const whenAccepted = (
  change: (value: Record<string, unknown>) => Record<string, unknown>,
): Partial<Script> => ({
  report: (came) => {
    const reported = good.report(came);
    return reported.kind === 'success' && isOk(came)
      ? successOf(change({ ...(jsonIn(came.text) as Record<string, unknown>) }))
      : reported;
  },
});
const failing = (when: (came: Received) => boolean, code?: string): Partial<Script> => ({
  report: (came) =>
    !(came instanceof Error) && when(came) ? { kind: 'error', told: true, code } : good.report(came),
});
const told = (read: (came: Received) => string | undefined): Partial<Script> => ({
  report: (came) => {
    const reported = good.report(came);
    return reported.kind === 'error' && !(came instanceof Error)
      ? { kind: 'error', told: true, code: read(came) }
      : reported;
  },
});

const codes = [
  'upload-not-found',
  'catalog-not-found',
  'catalog-invalid-request',
  'authentication-failed',
  'authorization-failed',
  'internal-error',
];
const each = codes.map((code) => `client.errors.${code}`);

const outcomes: readonly ClientDefect[] = [
  defect('accepted-is-an-error', 'client.accepted.success', always({ kind: 'error', told: true })),
  defect(
    'refusals-are-success',
    each,
    onReceived(() => successOf({})),
    refusals,
  ),
  defect(
    'only-5xx-is-an-error',
    each.slice(0, 5),
    onReceived((came) => (came.status < 500 ? successOf({}) : errorOf(came))),
    refusals,
  ),
  defect(
    'codes-lost',
    each,
    told(() => undefined),
    refusals,
  ),
  defect(
    'one-code-for-all',
    each,
    told(() => 'UPLOAD_FAILED'),
    refusals,
  ),
  defect(
    'codes-from-statuses',
    each.slice(0, 2),
    told(({ status }) => `HTTP_${status}`),
    refusals,
  ),
  defect(
    'flat-codes-alone',
    'client.tolerance.envelopes',
    told(({ text }) => memberOf(text, 'code') as string | undefined),
    refusals,
  ),
  defect(
    'codes-from-messages',
    'client.tolerance.envelopes',
    told(({ text }) => /[A-Z]+_NOT_FOUND(?=\.)/.exec(text)?.[0] ?? codeIn(jsonIn(text))),
    /^(message-names-codes|upload-not-found-flat|catalog-not-found-nested)$/,
  ),
  defect(
    'job-id-as-number',
    'client.accepted.jobId',
    whenAccepted((value) => ({ ...value, jobId: String(Number(value.jobId)) })),
    /^job-id-digits$/,
  ),
  defect(
    'job-id-lost',
    'client.accepted.jobId',
    whenAccepted(({ jobId, ...value }) => ({ ...value, id: jobId })),
  ),
  defect(
    'status-constant',
    'client.accepted.status',
    whenAccepted((value) => ({ ...value, status: 'PROCESSING' })),
    /^other-word$/,
  ),
  defect(
    'status-in-lower-case',
    'client.accepted.status',
    whenAccepted((value) => ({ ...value, status: String(value.status).toLowerCase() })),
  ),
  defect(
    'time-without-zone',
    'client.accepted.estimatedCompletionTime',
    whenAccepted((value) => ({
      ...value,
      estimatedCompletionTime: String(value.estimatedCompletionTime).slice(0, 19),
    })),
  ),
  defect(
    'time-with-offset-lost',
    'client.accepted.estimatedCompletionTime',
    whenAccepted((value) => ({
      ...value,
      estimatedCompletionTime: `${String(value.estimatedCompletionTime).slice(0, 19)}Z`,
    })),
    /^time-(east|west)$/,
  ),
  defect(
    'time-in-seconds',
    'client.accepted.estimatedCompletionTime',
    whenAccepted((value) => ({ ...value, estimatedCompletionTime: 1_951_728_300 })),
  ),
  defect(
    'time-lost',
    'client.accepted.estimatedCompletionTime',
    whenAccepted(({ status, jobId }) => ({ status, jobId })),
  ),
  defect(
    'strict-time',
    'client.accepted.success',
    failing(({ text }) => !/\d\dZ"/.test(text)),
    /^(accepted|time-east)$/,
  ),
];

const tolerance = (name: string) => `client.tolerance.${name}`;
const known = ['status', 'jobId', 'estimatedCompletionTime'];

const intolerant: readonly ClientDefect[] = [
  defect(
    'only-200',
    tolerance('accepted-status'),
    failing(({ status }) => status === 201 || status === 202),
    /^accepted-20[12]$/,
  ),
  defect(
    'only-processing',
    tolerance('status-word'),
    failing(({ text }) => memberOf(text, 'status') !== 'PROCESSING'),
    /^other-word$/,
  ),
  defect(
    'only-known-members',
    tolerance('unknown-members'),
    failing(({ text }) => Object.keys((jsonIn(text) ?? {}) as object).some((name) => !known.includes(name))),
    /^extra-members$/,
  ),
  defect(
    'only-bare-json',
    tolerance('media-type'),
    failing(({ headers: own }) => own['content-type'] !== 'application/json'),
    /^media-type/,
  ),
  defect(
    'members-by-order',
    tolerance('json-forms'),
    failing(({ text }) => !text.startsWith('{"status"')),
    /^answer-(indented|reordered)$/,
  ),
  defect(
    'needs-a-length',
    tolerance('transfer'),
    failing(({ headers: own }) => own['content-length'] === undefined),
    /^answer-chunked$/,
  ),
  defect(
    'needs-header-case',
    tolerance('header-case'),
    failing(() => true),
    /^headers-(lower|upper)-case$/,
  ),
  defect('gives-up-early', tolerance('slow'), { timeoutMs: 150 }, /^answer-slow$/),
  defect(
    'unknown-code-is-success',
    tolerance('unknown-code'),
    {
      report: (came) => (!(came instanceof Error) && came.status === 409 ? successOf({}) : good.report(came)),
    },
    /^unknown-code$/,
  ),
  defect(
    'crashes-on-unknown-code',
    [tolerance('unknown-code'), 'client.outcome.ends'],
    {
      report: (came) => {
        if (!(came instanceof Error) && came.status === 409) throw new Error('no such code');
        return good.report(came);
      },
    },
    /^unknown-code$/,
  ),
];

const trouble = (name: string) => `client.trouble.${name}`;
const whenOk: Partial<Script> = {
  report: (came) => (isOk(came) ? successOf(jsonIn(came.text)) : good.report(came)),
};
const whenBroken: Partial<Script> = {
  report: (came) => (came instanceof Error ? successOf({}) : good.report(came)),
};
const crash = (name: string) => ({
  report: (came: Came): Reported => {
    if (!(came instanceof Error) && jsonIn(came.text) === undefined) throw new Error(name);
    return good.report(came);
  },
});

const troubled: readonly ClientDefect[] = [
  defect('silence-is-success', trouble('no-answer'), whenBroken, /^no-answer$/),
  {
    ...defect(
      'waits-without-end',
      [trouble('no-answer'), 'client.outcome.ends'],
      { timeoutMs: 60_000 },
      /^(no-answer|no-end|put-no-answer)$/,
    ),
    timeLimitMs: 3000,
  },
  defect('reset-is-success', trouble('reset'), whenBroken, /^reset$/),
  defect('half-an-answer-is-success', trouble('truncated'), whenBroken, /^truncated/),
  defect(
    'any-200-is-success',
    [trouble('undecodable'), trouble('html'), trouble('empty')],
    whenOk,
    /^(half-json|no-object|html-200|empty-200)$/,
  ),
  defect(
    'page-of-a-gateway-is-success',
    trouble('html'),
    {
      report: (came) => (!(came instanceof Error) && came.status === 502 ? successOf({}) : good.report(came)),
    },
    /^html-502$/,
  ),
  defect(
    'crashes-on-a-page',
    [trouble('html'), 'client.outcome.ends'],
    crash('unexpected token <'),
    /^html-(200|502)$/,
  ),
  defect(
    'crashes-on-no-body',
    [trouble('empty'), 'client.outcome.ends'],
    crash('unexpected end'),
    /^empty-200$/,
  ),
];

/** Every way of being wrong that the suite has to find, by what is wrong. */
export const clientDefectFamilies: Readonly<Record<string, readonly ClientDefect[]>> = {
  'method and path': endpoints,
  headers: wrongHeaders,
  'form of the body': wrongBodies,
  'values of the body': wrongValues,
  'upload and order': uploads,
  credentials: secrets,
  repetitions: repeats,
  'what the caller gets': outcomes,
  tolerance: intolerant,
  'trouble on the way': troubled,
};

export const clientDefects: readonly ClientDefect[] = Object.values(clientDefectFamilies).flat();
