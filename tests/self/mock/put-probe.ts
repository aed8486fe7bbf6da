import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type ErrorCode, errorCodes } from '../../../src/contract/error-code.ts';
import type { RunningMock } from '../../../src/mock/start-mock.ts';
import type { Probe, Verdict } from './probes/probe.ts';
import { type Received, type Sent, send } from './send.ts';

/** What a probe met: what the mock meant, and everything about the answer that does not change by itself. */
export interface Met {
  readonly verdict: Verdict | 'several codes' | 'broken';
  /** Equal for equal answers to equal probes. */
  readonly print: string;
  readonly jobId?: string;
}

const headerOf = ({ headers }: Received, name: string) =>
  headers.find(([own]) => own.toLowerCase() === name)?.[1];

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

const textOf = (received: Received) =>
  received.body.length === 0
    ? ''
    : (decoders[headerOf(received, 'content-encoding') ?? '']?.(received.body) ?? received.body).toString();

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') {
    for (const member of Object.values(value)) yield* stringsIn(member);
  }
}

function codesIn(text: string): ErrorCode[] {
  try {
    const strings = [...stringsIn(JSON.parse(text))];
    return errorCodes.filter((code) => strings.some((own) => own === code || own.endsWith(`/${code}`)));
  } catch {
    return [];
  }
}

function jobIdIn(text: string): Pick<Met, 'jobId'> {
  const [, jobId] = /"jobId":"([^"]+)"/.exec(text) ?? [];
  return jobId === undefined ? {} : { jobId };
}

function verdictOf({ status }: Received, text: string): Met['verdict'] {
  const codes = codesIn(text);
  if (codes.length > 1) return 'several codes';
  return codes[0] ?? (status < 300 && text.includes('jobId') ? 'accepted' : 'plain');
}

const minute = 60_000;

// Ids and a time ahead in their default forms are no difference; any other form or time is one.
function steady(text: string): string {
  return text
    .replace(/(job|upload)_[0-9a-f]{16}/, '<$1>')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, (time) => {
      const ahead = Date.parse(time) - Date.now();
      return ahead > minute && ahead < 60 * minute ? '<time>' : time;
    });
}

const steadyHeaders = ({ headers }: Received) =>
  headers
    .filter(([name]) => name.toLowerCase() !== 'content-length')
    .map(([name, value]) => `${name}: ${name.toLowerCase() === 'date' ? '<date>' : value}`);

function printOf(received: Received, text: string, mock: RunningMock, uploadId: string): string {
  const upload = mock.state.uploads.get(uploadId)?.state ?? 'gone';
  const { status, interim } = received;
  return [...interim, status, ...steadyHeaders(received), steady(text), steady(uploadId), upload].join('\n');
}

/** Sends again what the mock was too busy for. */
async function insist(mock: RunningMock, uploadId: string, sent?: Sent): Promise<Received> {
  const received = await send(mock, uploadId, sent);
  if (headerOf(received, 'retry-after') === undefined) return received;
  const later = await send(mock, uploadId, sent);
  return { ...later, interim: [received.status, ...later.interim] };
}

/** Puts a probe to the mock with an upload of its own; a hang or a reset is `broken`. */
export async function putProbe(mock: RunningMock, probe: Probe, uploadId: string): Promise<Met> {
  try {
    const first = probe.again && textOf(await insist(mock, uploadId));
    const received = await insist(mock, uploadId, probe.sent(mock, uploadId));
    const text = textOf(received);
    const same = first === text ? 'as before' : 'not as before';
    const print = printOf(received, text, mock, uploadId);
    return {
      verdict: verdictOf(received, text),
      print: probe.again ? `${print}\n${same}` : print,
      ...jobIdIn(text),
    };
  } catch (error) {
    return { verdict: 'broken', print: String(error) };
  }
}
