import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedStep } from './accepted.ts';
import { connectionOf, pairs } from './arrival.ts';
import type { Operation, Place, RecordedExchange } from './recorded-exchange.ts';
import type { Scenario, Step } from './scenario.ts';
import { sendStep } from './send-step.ts';

/** Where the servers of a scenario are, without a slash at the end, and the paths of the operations. */
export interface Places {
  readonly api: string;
  readonly storage: string;
  readonly elsewhere: string;
  /** Path of `GET`, which issues signed URLs. */
  readonly issuePath: string;
  /** Path of `POST`, which completes. */
  readonly completePath: string;
}

/** A scenario as it is played to one client: what was issued, and all that came. */
export interface ScenarioPlay {
  readonly scenario: Scenario;
  readonly exchanges: RecordedExchange[];
  /** Ids of uploads in the order in which they were issued. */
  readonly uploadIds: string[];
}

export const newPlay = (scenario: Scenario): ScenarioPlay => ({ scenario, exchanges: [], uploadIds: [] });

const issuedStep: Step = { status: 200, body: { uploadId: '{{uploadId}}', signedUrl: '{{signedUrl}}' } };
const storedStep: Step = { status: 200, headers: { ETag: '"9b2cf535f27731c974343645a3985328"' } };
const usual: Readonly<Record<Exclude<Operation, 'other'>, readonly Step[]>> = {
  issue: [issuedStep],
  put: [storedStep],
  complete: [acceptedStep],
};
const otherStep: Step = { status: 404, body: { message: 'Not found' } };

function operationOf(method: string, path: string, place: Place, places: Places): Operation {
  if (place === 'storage') return method === 'PUT' ? 'put' : 'other';
  if (path === places.issuePath && method === 'GET') return 'issue';
  return path === places.completePath && method === 'POST' ? 'complete' : 'other';
}

// Files are kept whole, so that it can be told whether they came unchanged.
const keptBytes = 16 * 1024 * 1024;

async function takeBody(request: IncomingMessage, exchange: RecordedExchange): Promise<void> {
  const chunks: Buffer[] = [];
  const taken = exchange.request;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      taken.bytes += chunk.length;
      if (taken.bytes <= keptBytes) chunks.push(chunk);
    }
    taken.complete = true;
  } catch {
    exchange.abandonedAt = Date.now();
  }
  taken.body = Buffer.concat(chunks);
}

/** What a step can name; a signed URL has everything in its query, as those of storage services do. */
function valuesOf({ uploadIds }: ScenarioPlay, places: Places) {
  const uploadId = uploadIds.at(-1) ?? '';
  const signature = randomBytes(32).toString('hex');
  return {
    uploadId,
    signedUrl: `${places.storage}/uploads/${uploadId}?X-Amz-Expires=900&X-Amz-SignedHeaders=content-type%3Bhost&X-Amz-Signature=${signature}`,
    storage: places.storage,
    elsewhere: places.elsewhere,
    path: places.completePath,
    // An HTTP-date has whole seconds.
    inASecond: new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString(),
  };
}

function stepFor(play: ScenarioPlay, operation: Operation, place: Place): Step {
  if (operation === 'other') return otherStep;
  // The scenario is the API's; an origin elsewhere only has to answer.
  const steps = (place !== 'elsewhere' && play.scenario[operation]) || usual[operation];
  const before =
    play.exchanges.filter((one) => one.operation === operation && one.place === place).length - 1;
  return steps[Math.min(before, steps.length - 1)] ?? otherStep;
}

/** A request at one of the servers of a scenario: its target below the server's own address. */
export interface Arrival {
  readonly place: Place;
  /** Path and query, without what leads to the server itself. */
  readonly target: string;
  /** Its body, if somebody has read it already. */
  readonly body?: Buffer;
}

/** Takes one request of a scenario: records it and answers as the scenario wants. */
export async function playRequest(
  play: ScenarioPlay,
  places: Places,
  { place, target, body }: Arrival,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = target.split('?')[0] ?? '';
  const operation = operationOf(request.method ?? '', path, place, places);
  const exchange: RecordedExchange = {
    operation,
    place,
    request: {
      method: request.method ?? '',
      url: `${places[place]}${target}`,
      httpVersion: request.httpVersion,
      headers: pairs(request.rawHeaders),
      body: Buffer.alloc(0),
      bytes: 0,
      complete: false,
    },
    connection: connectionOf(request.socket),
    startedAt: Date.now(),
  };
  play.exchanges.push(exchange);
  response.once('close', () => {
    if (!response.writableFinished && exchange.trouble !== 'reset') exchange.abandonedAt ??= Date.now();
  });
  const step = stepFor(play, operation, place);
  if (body) Object.assign(exchange.request, { body, bytes: body.length, complete: true });
  else await takeBody(request, exchange);
  if (operation === 'issue') play.uploadIds.push(`upload_${randomBytes(6).toString('hex')}`);
  await sendStep(step, valuesOf(play, places), exchange, response);
}
