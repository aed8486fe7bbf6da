import { Agent, type IncomingMessage, request as sendRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reported } from '../../../src/client/reported.ts';

/** What the client was told to do. */
export interface Task {
  readonly baseUrl: string;
  readonly accountId: string;
  readonly token: string;
  readonly catalogId: number;
  readonly fileName: string;
  readonly content: Buffer;
}

export interface Session {
  readonly uploadId: string;
  readonly signedUrl: string;
}

export type HeaderList = readonly (readonly [name: string, value: string])[];

export interface Message {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  readonly body?: Buffer;
  /** Sent in pieces without a length. */
  readonly chunked?: true;
}

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What comes to a message: an answer, or the error that came in its place. */
export type Came = Received | Error;

/** A client as data and small functions, so that each way of being wrong is a small alteration of it. */
export interface Script {
  readonly issue: (task: Task) => Message;
  readonly put: (task: Task, session: Session) => Message;
  readonly complete: (task: Task, session: Session) => Message;
  /** How long to wait before the next attempt, in milliseconds; undefined when there is to be none. */
  readonly patience: (came: Came, attempt: number) => number | undefined;
  readonly redirects: 'stay' | 'follow with headers' | 'follow without credentials';
  readonly timeoutMs: number;
  readonly keepAlive: boolean;
  /** What the caller gets out of the answer to a completion. */
  readonly report: (came: Came) => Reported;
  readonly flow: (
    script: Script,
    task: Task,
    deliver: (message: Message) => Promise<Came>,
  ) => Promise<Reported>;
}

const agents = { true: new Agent({ keepAlive: true }), false: new Agent({ keepAlive: false }) };

const textOf = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  if (response.headers['content-encoding'] === 'gzip') throw new Error('not gzip');
  return Buffer.concat(chunks).toString('utf8');
};

function sendOnce({ method, url, headers, body, chunked }: Message, script: Script): Promise<Received> {
  const { host, hostname, port, pathname, search } = new URL(url);
  const length = chunked
    ? ([['Transfer-Encoding', 'chunked']] as const)
    : body
      ? ([['Content-Length', String(body.length)]] as const)
      : [];
  const connection = script.keepAlive ? 'keep-alive' : 'close';
  const list: HeaderList = [['Host', host], ...headers, ['Connection', connection], ...length];
  return new Promise((resolve, reject) => {
    const outgoing = sendRequest(
      {
        ...{ method, hostname, port, path: `${pathname}${search}` },
        headers: list.flat() as unknown as Record<string, string>,
        agent: agents[`${script.keepAlive}`],
        signal: AbortSignal.timeout(script.timeoutMs),
      },
      async (response) => {
        try {
          const own = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          );
          resolve({ status: response.statusCode ?? 0, headers: own, text: await textOf(response) });
        } catch (error) {
          reject(error);
        }
      },
    );
    outgoing.once('error', reject);
    // What is sent before the end goes out in a chunk of its own.
    if (chunked && body) outgoing.write(body.subarray(0, 1));
    outgoing.end(chunked ? body?.subarray(1) : body);
  });
}

const isCredential = ([name]: readonly [string, string]) => /^x-(account-id|clevertap-token)$/i.test(name);

/** Sends a message as the script repeats, redirects and gives up. */
async function deliver(message: Message, script: Script): Promise<Came> {
  for (let attempt = 1; ; attempt += 1) {
    const came = await sendOnce(message, script).catch((error: Error) => error);
    const location = came instanceof Error ? undefined : came.headers.location;
    if (location !== undefined && script.redirects !== 'stay') {
      const headers =
        script.redirects === 'follow with headers'
          ? message.headers
          : message.headers.filter((header) => !isCredential(header));
      return deliver({ ...message, url: location, headers }, { ...script, redirects: 'stay' });
    }
    const wait = script.patience(came, attempt);
    if (wait === undefined) return came;
    await sleep(wait);
  }
}

/** A JSON value; undefined when the text is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isOk = (came: Came): came is Received =>
  !(came instanceof Error) && came.status >= 200 && came.status < 300;

export const credentials = ({ accountId, token }: Task): HeaderList => [
  ['X-Account-Id', accountId],
  ['X-CleverTap-Token', token],
];

/** The fields of a completion, as the task wants them. */
export const fieldsOf = ({ catalogId, fileName, content }: Task, { uploadId }: Session) => ({
  uploadId,
  catalogId,
  fileName,
  fileSize: content.length,
  completedBy: 'sdk@example.com',
});

/** A documented code anywhere in a JSON value, wherever the envelope has it. */
export function codeIn(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  for (const [name, member] of Object.entries(value)) {
    if (/^(error_?)?code$/i.test(name) && typeof member === 'string') return member;
    const inside = codeIn(member);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

export const errorOf = (came: Came): Reported => ({
  kind: 'error',
  told: true,
  code: came instanceof Error ? undefined : codeIn(jsonIn(came.text)),
});

/** Success with what an object holds. */
export const successOf = (value: unknown): Reported => {
  const { status, jobId, estimatedCompletionTime } = (value ?? {}) as Record<string, unknown>;
  return { kind: 'success', told: true, status, jobId, estimatedCompletionTime };
};

const hasJob = (value: unknown) =>
  value !== null && typeof value === 'object' && typeof (value as { jobId?: unknown }).jobId === 'string';

/** Reads the session out of the answer of the companion operation; undefined when there is none. */
export function sessionIn(came: Came): Session | undefined {
  const { uploadId, signedUrl } = ((isOk(came) ? jsonIn(came.text) : undefined) ?? {}) as Partial<Session>;
  return uploadId && signedUrl ? { uploadId, signedUrl } : undefined;
}

/** A good client. */
export const goodScript: Script = {
  issue: (task) => {
    const { baseUrl, catalogId, fileName } = task;
    const query = { catalogId: String(catalogId), fileName, contentType: 'text/csv', multiPart: 'false' };
    const url = `${baseUrl}/v2/catalogs/signedurl?${new URLSearchParams(query)}`;
    return { method: 'GET', url, headers: credentials(task) };
  },
  put: ({ content }, { signedUrl }) => ({
    method: 'PUT',
    url: signedUrl,
    headers: [['Content-Type', 'text/csv']],
    body: content,
  }),
  complete: (task, session) => ({
    method: 'POST',
    url: `${task.baseUrl}/v2/catalogs/signedurl/complete`,
    headers: [['Content-Type', 'application/json'], ...credentials(task)],
    body: Buffer.from(JSON.stringify(fieldsOf(task, session))),
  }),
  patience: (came, attempt) => {
    if (came instanceof Error || attempt > 1 || (came.status !== 429 && came.status !== 503))
      return undefined;
    const asked = came.headers['retry-after'] ?? 'never';
    if (/^\d+$/.test(asked)) return Number(asked) * 1000;
    const date = Date.parse(asked);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
  },
  redirects: 'stay',
  timeoutMs: 10_000,
  keepAlive: true,
  report: (came) => {
    const value = isOk(came) ? jsonIn(came.text) : undefined;
    return hasJob(value) ? successOf(value) : errorOf(came);
  },
  flow: async (script, task, send) => {
    const issued = await send(script.issue(task));
    const session = sessionIn(issued);
    if (!session) return errorOf(issued);
    const stored = await send(script.put(task, session));
    if (!isOk(stored)) return errorOf(stored);
    return script.report(await send(script.complete(task, session)));
  },
};

/** Runs a script to its end; what it throws is its crash. */
export async function runScript(script: Script, task: Task): Promise<Reported> {
  try {
    return await script.flow(script, task, (message) => deliver(message, script));
  } catch (error) {
    return { kind: 'crashed', how: (error as Error).message };
  }
}
