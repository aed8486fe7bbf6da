import { gunzipSync } from 'node:zlib';
import { errorCodes } from '../../../src/contract/error-code.ts';
import type { RunningMock } from '../../../src/mock/start-mock.ts';
import type { Probe, Verdict } from './probes/probe.ts';
import { type Received, send } from './send.ts';

/** What a probe met: what the mock meant, and everything about the answer that does not change by itself. */
export interface Met {
  readonly verdict: Verdict | 'several codes' | 'broken';
  /** Equal for equal answers to equal probes. */
  readonly print: string;
}

const headerOf = ({ headers }: Received, name: string) =>
  headers.find(([own]) => own.toLowerCase() === name)?.[1];

const textOf = (received: Received) =>
  (headerOf(received, 'content-encoding') === 'gzip' ? gunzipSync(received.body) : received.body).toString();

function verdictOf({ status }: Received, text: string): Met['verdict'] {
  const codes = errorCodes.filter((code) => text.includes(code));
  if (codes.length > 1) return 'several codes';
  return codes[0] ?? (status < 300 && text.includes('jobId') ? 'accepted' : 'plain');
}

// A job id and a time of the default forms are no difference; any other form is one.
function steady(text: string): string {
  return text.replace(/job_[0-9a-f]{16}/, '<job>').replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, (time) => {
    const read = new Date(time);
    return read.toISOString().startsWith(time.slice(0, -1)) ? '<time>' : '<no time>';
  });
}

const steadyHeaders = ({ headers }: Received) =>
  headers
    .filter(([name]) => name.toLowerCase() !== 'content-length')
    .map(([name, value]) => `${name}: ${name.toLowerCase() === 'date' ? '<date>' : value}`);

function printOf(received: Received, text: string, mock: RunningMock, uploadId: string): string {
  const upload = mock.state.uploads.get(uploadId)?.state ?? 'gone';
  return [received.status, ...steadyHeaders(received), steady(text), upload].join('\n');
}

/** Puts a probe to the mock with an upload of its own; a hang or a reset is `broken`. */
export async function putProbe(mock: RunningMock, probe: Probe, uploadId: string): Promise<Met> {
  try {
    const first = probe.again && textOf(await send(mock, uploadId));
    const received = await send(mock, uploadId, probe.sent(mock, uploadId));
    const text = textOf(received);
    const same = first === text ? 'as before' : 'not as before';
    const print = printOf(received, text, mock, uploadId);
    return { verdict: verdictOf(received, text), print: first ? `${print}\n${same}` : print };
  } catch (error) {
    return { verdict: 'broken', print: String(error) };
  }
}
