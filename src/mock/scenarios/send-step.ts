import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { AnswerTrouble, RawHeaders, RecordedExchange } from './recorded-exchange.ts';
import type { Delivery, Step } from './scenario.ts';

/** What placeholders stand for. */
export type Values = Readonly<Record<string, string>>;

const filled = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);

function bytesOf(body: unknown, values: Values): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(filled(typeof body === 'string' ? body : JSON.stringify(body), values));
}

const isText = (body: unknown) => typeof body === 'string' || Buffer.isBuffer(body);

// What is JSON is declared as such, unless the step says otherwise.
function headersOf({ headers = {}, body, delivery }: Step, bytes: Buffer, values: Values): RawHeaders {
  const given = Object.entries(headers).map(([name, value]) => [name, filled(value, values)] as const);
  const named = given.some(([name]) => name.toLowerCase() === 'content-type');
  const json = body !== undefined && !named && (!isText(body) || /^[{n]/.test(String(body)));
  const length = delivery === 'chunked' || delivery === 'cut-chunk';
  return [
    ...(json ? ([['Content-Type', 'application/json']] as const) : []),
    ...given,
    ...(length ? [] : ([['Content-Length', String(bytes.length)]] as const)),
  ];
}

const between = 5;

async function drip(bytes: Buffer, response: ServerResponse): Promise<void> {
  for (const byte of bytes) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await setTimeout(between);
  }
  response.end();
}

/** Writes the beginning and gives it time to leave, so that the client sees the answer break off. */
async function writeHalf(bytes: Buffer, response: ServerResponse): Promise<void> {
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  await new Promise((resolve) => response.write(half, resolve));
}

const deliveries: Readonly<
  Record<Delivery, (bytes: Buffer, response: ServerResponse) => Promise<unknown> | unknown>
> = {
  whole: (bytes, response) => response.end(bytes),
  chunked: async (bytes, response) => {
    await writeHalf(bytes, response);
    response.end(bytes.subarray(Math.ceil(bytes.length / 2)));
  },
  drip,
  truncated: async (bytes, response) => {
    await writeHalf(bytes, response);
    response.socket?.end();
  },
  'cut-chunk': async (bytes, response) => {
    await writeHalf(bytes, response);
    response.socket?.end();
  },
  reset: (_bytes, response) => response.socket?.resetAndDestroy(),
  hang: () => {},
  'hang-midway': writeHalf,
};

const troubles: Partial<Record<Delivery, AnswerTrouble>> = {
  truncated: 'truncated',
  'cut-chunk': 'truncated',
  reset: 'reset',
  hang: 'timeout',
  'hang-midway': 'timeout',
};

const silent: readonly Delivery[] = ['reset', 'hang'];

/** Plays a step on a connection, and notes in the exchange what went out. */
export async function sendStep(
  step: Step,
  values: Values,
  exchange: RecordedExchange,
  response: ServerResponse,
): Promise<void> {
  const { delivery = 'whole', status = 200, delayMs = 0 } = step;
  if (delayMs > 0) await setTimeout(delayMs);
  const bytes = bytesOf(step.body, values);
  exchange.trouble = troubles[delivery];
  if (!silent.includes(delivery)) {
    const headers = headersOf(step, bytes, values);
    exchange.response = { status, headers, body: bytes };
    response.sendDate = false;
    response.writeHead(status, headers.flat());
  }
  await deliveries[delivery](bytes, response);
  exchange.answeredAt = Date.now();
}
