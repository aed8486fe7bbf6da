import { setTimeout as sleep } from 'node:timers/promises';
import {
  errorOf,
  fieldsOf,
  goodScript,
  type HeaderList,
  isOk,
  type Message,
  type Script,
  sessionIn,
  type Task,
} from './scripted-client.ts';

/** A freedom of clients that is never blamed. */
export interface ClientVariation {
  readonly id: string;
  readonly script: Script;
}

const good = goodScript;
const variation = (id: string, change: Partial<Script>): ClientVariation => ({
  id,
  script: { ...good, ...change },
});

const everywhere = (change: (message: Message) => Partial<Message>): Partial<Script> => {
  const changed = (message: Message) => ({ ...message, ...change(message) });
  return {
    issue: (task) => changed(good.issue(task)),
    put: (task, session) => changed(good.put(task, session)),
    complete: (task, session) => changed(good.complete(task, session)),
  };
};
const headers = (change: (own: HeaderList) => HeaderList) =>
  everywhere((message) => ({ headers: change(message.headers) }));
const completing = (change: (message: Message) => Partial<Message>): Partial<Script> => ({
  complete: (task, session) => {
    const message = good.complete(task, session);
    return { ...message, ...change(message) };
  },
});
const text = (change: (json: string) => string) =>
  completing(({ body }) => ({ body: Buffer.from(change(String(body))) }));
const type = (value: string) =>
  completing(({ headers: own }) => ({
    headers: own.map(([name, old]) => [name, name === 'Content-Type' ? value : old]),
  }));
const reporting = (change: (time: string) => string): Partial<Script> => ({
  report: (came) => {
    const reported = good.report(came);
    return reported.kind === 'success'
      ? { ...reported, estimatedCompletionTime: change(String(reported.estimatedCompletionTime)) }
      : reported;
  },
});
const words = { UPLOAD_NOT_FOUND: 'no-upload', CATALOG_NOT_FOUND: 'no-catalog' } as Record<string, string>;

const parallel = (count: number): Partial<Script> => ({
  flow: async (script, task, send) => {
    const results = await Promise.all(Array.from({ length: count }, () => good.flow(script, task, send)));
    return results.find(({ kind }) => kind === 'error') ?? results[0] ?? { kind: 'unknown' };
  },
});

/** Asks for another signed URL when the storage does not take the file. */
const asksAnew: Partial<Script> = {
  flow: async (script, task, send) => {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const issued = await send(script.issue(task));
      const session = sessionIn(issued);
      if (!session) return errorOf(issued);
      if (isOk(await send(script.put(task, session))))
        return script.report(await send(script.complete(task, session)));
    }
    return { kind: 'error', told: true };
  },
};

const shuffledFields = (task: Task, session: Parameters<Script['complete']>[1]) =>
  Object.fromEntries(Object.entries(fieldsOf(task, session)).reverse());

/** Every freedom that a client has. */
export const clientVariations: readonly ClientVariation[] = [
  variation('good', {}),
  variation(
    'headers-in-lower-case',
    headers((own) => own.map(([name, value]) => [name.toLowerCase(), value])),
  ),
  variation(
    'headers-in-capitals',
    headers((own) => own.map(([name, value]) => [name.toUpperCase(), value])),
  ),
  variation(
    'headers-in-reverse',
    headers((own) => own.toReversed()),
  ),
  variation(
    'header-values-with-blanks',
    headers((own) => own.map(([name, value]) => [name, `  ${value} `])),
  ),
  variation(
    'more-headers',
    headers((own) => [...own, ['X-Request-Id', '7f3a'], ['Traceparent', '00-0af7-b7ad-01']]),
  ),
  variation(
    'user-agent',
    headers((own) => [['User-Agent', 'clevertap-sdk/4.2 (linux; x64)'], ...own]),
  ),
  variation(
    'accepts-json',
    headers((own) => [...own, ['Accept', 'application/json'], ['Accept-Language', 'de']]),
  ),
  variation(
    'accepts-gzip',
    headers((own) => [...own, ['Accept-Encoding', 'gzip, deflate, br']]),
  ),
  variation(
    'cookies',
    headers((own) => [...own, ['Cookie', 'session=1']]),
  ),
  variation(
    'idempotency-key',
    headers((own) => [...own, ['Idempotency-Key', 'a-b-c']]),
  ),
  variation(
    'chunked',
    completing(() => ({ chunked: true })),
  ),
  variation('uploads-chunked', { put: (task, session) => ({ ...good.put(task, session), chunked: true }) }),
  variation('connections-closed', { keepAlive: false }),
  variation(
    'expects-continue',
    completing(({ headers: own }) => ({ headers: [...own, ['Expect', '100-continue']] })),
  ),
  variation('charset', type('application/json; charset=utf-8')),
  variation('charset-quoted', type('application/json;charset="UTF-8"')),
  variation('media-type-in-capitals', type('Application/JSON')),
  variation(
    'size-as-exponent',
    text((json) =>
      json.replace(/"fileSize":(\d+)/, (_, size) => `"fileSize":${Number(size).toExponential()}`),
    ),
  ),
  variation(
    'size-with-fraction',
    text((json) => json.replace(/("fileSize":\d+)/, '$1.0')),
  ),
  variation(
    'catalog-as-exponent',
    text((json) =>
      json.replace(/("catalogId":)(\d+)/, (_, name, id) => `${name}${Number(id).toExponential()}`),
    ),
  ),
  variation(
    'indented',
    text((json) => JSON.stringify(JSON.parse(json), null, '\t')),
  ),
  variation(
    'line-break-at-the-end',
    text((json) => `\r\n ${json}\n`),
  ),
  variation(
    'escaped',
    text((json) =>
      json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
  ),
  variation(
    'names-escaped',
    text((json) => json.replaceAll('"upload', String.raw`"\u0075pload`)),
  ),
  variation(
    'slashes-escaped',
    text((json) => json.replaceAll('@', String.raw`\u0040`).replaceAll('/', String.raw`\/`)),
  ),
  variation('members-in-reverse', {
    complete: (task, session) => ({
      ...good.complete(task, session),
      body: Buffer.from(JSON.stringify(shuffledFields(task, session))),
    }),
  }),
  variation(
    'more-members',
    text((json) => json.replace('{', '{"sdk":{"name":"x","fileName":"y"},"checksum":"9b2c",')),
  ),
  variation(
    'completed-by-a-system',
    text((json) => json.replace('sdk@example.com', 'nightly import №7')),
  ),
  variation('content-type-with-get', {
    issue: (task) => {
      const message = good.issue(task);
      return { ...message, headers: [['Content-Type', 'application/json'], ...message.headers] };
    },
  }),
  variation('query-in-another-order', {
    issue: (task) => {
      const message = good.issue(task);
      const url = new URL(message.url);
      url.search = new URLSearchParams([...url.searchParams].reverse()).toString().replaceAll('+', '%20');
      return { ...message, url: url.href };
    },
  }),
  variation('never-repeats', { patience: () => undefined }),
  variation('repeats-trouble', {
    patience: (came, attempt) => (came instanceof Error && attempt < 2 ? 10 : good.patience(came, attempt)),
  }),
  variation('repeats-500', {
    patience: (came, attempt) =>
      !(came instanceof Error) && came.status >= 500 && came.status !== 503 && attempt < 3
        ? 10
        : good.patience(came, attempt),
  }),
  variation('repeats-late', {
    patience: (came, attempt) => {
      const wait = good.patience(came, attempt);
      return wait === undefined ? undefined : wait + 100;
    },
  }),
  variation('follows-without-credentials', { redirects: 'follow without credentials' }),
  variation('asks-anew', asksAnew),
  variation('parallel-uploads', parallel(3)),
  variation('looks-first', {
    flow: async (script, task, send) => {
      await send({ method: 'GET', url: `${task.baseUrl}/v2/health`, headers: [] });
      return good.flow(script, task, send);
    },
  }),
  variation('pauses', {
    flow: async (script, task, send) => {
      await sleep(30);
      return good.flow(script, task, send);
    },
  }),
  variation(
    'time-of-javascript',
    reporting((time) => (Number.isNaN(Date.parse(time)) ? time : new Date(time).toISOString())),
  ),
  variation(
    'time-in-another-zone',
    reporting((time) => time.replace('10:45:00Z', '16:15:00+05:30')),
  ),
  variation('codes-of-its-own', {
    report: (came) => {
      const reported = good.report(came);
      return reported.kind === 'error' && reported.code
        ? { ...reported, code: words[reported.code] ?? reported.code }
        : reported;
    },
  }),
  variation('exit-code-alone', {
    report: (came) => {
      const { kind } = good.report(came);
      return kind === 'success' || kind === 'error' ? { kind, told: false } : { kind: 'unknown' };
    },
  }),
];
