import { type Batch, type Case, isOnce } from '../../../src/cases/case.ts';
import { NotApplicable, type RenderedRequest, render, type Variables } from '../../../src/cases/render.ts';
import { judgeExchange } from '../../../src/checks/judge.ts';
import { readExchange } from '../../../src/checks/outcome.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { plannedBatches } from '../../../src/engine/plan/planned-batches.ts';
import { variablesOf } from '../../../src/engine/session/session.ts';
import { writeAnswer } from '../../../src/mock/answer.ts';
import type { Behaviour } from '../../../src/mock/behaviour.ts';
import { environmentOf } from '../../../src/mock/environment.ts';
import { createMock, type MockOptions } from '../../../src/mock/start-mock.ts';
import type { MockState } from '../../../src/mock/state/state.ts';
import type { Target } from '../../../src/target/settings/configuration.ts';
import { readSettings } from '../../../src/target/settings/read-settings.ts';
import { resolveTarget } from '../../../src/target/settings/resolve-target.ts';
import { decodeContent } from '../../../src/target/transport/content-coding.ts';
import {
  type Exchange,
  type Headers,
  header,
  payloadOf,
  type ReceivedResponse,
} from '../../../src/target/transport/exchange.ts';
import { createTransport } from '../../../src/target/transport/transport.ts';

/** What one case met. */
export interface Played {
  readonly case: Case;
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  /** State of its upload before and after. */
  readonly before: string;
  readonly upload: string;
  /** Everything about the answer that does not change by itself: equal for equal answers. */
  readonly print: string;
  /** Ids of the requirements that the answer breaks. */
  readonly failed: readonly string[];
}

const contract = loadContract();
const batches = plannedBatches(contract, { profile: 'standard', seed: '1' });

// How long an answer may take before it counts as none; what hangs costs that much for each case.
const timeoutMs = 2000;

// For all batches, whatever uses them up.
const enoughUploads = 400;

type Mock = ReturnType<typeof createMock>;
type Send = (request: RenderedRequest) => Promise<Exchange>;

const exchangeOf = (
  request: RenderedRequest,
  outcome: Pick<Exchange, 'response' | 'transportError'>,
): Exchange => ({
  request: { method: request.method, url: request.target, headers: request.headers },
  startedAt: new Date().toISOString(),
  durationMs: 0,
  earlierAttempts: [],
  ...outcome,
});

/** Injects requests into the mock's app, without a socket. */
function injecting({ app }: Mock): Send {
  let sent: Headers = [];
  // What is injected has its names in lower case, and each once.
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    raw.rawHeaders = sent.flat();
    done();
  });
  return async (request) => {
    const { method, target, headers, body } = request;
    sent = headers;
    const injected = { method: method as 'POST', url: target, headers: Object.fromEntries(headers) };
    const answer = await app.inject({ ...injected, payload: body });
    const own: Headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    try {
      const payload = payloadOf(decodeContent(answer.rawPayload, own, 1e7));
      return exchangeOf(request, { response: { status: answer.statusCode, headers: own, body: payload } });
    } catch (error) {
      return exchangeOf(request, { transportError: { kind: 'undecodable', message: String(error) } });
    }
  };
}

/** Sends requests to the mock as the suite does: for variants that write to the socket themselves. */
async function connecting({ app, state }: Mock): Promise<Send> {
  state.origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const transport = createTransport(timeoutMs);
  return (request) => transport(state.origin, request);
}

const bodyOf = ({ body }: ReceivedResponse) => ('text' in body ? body.text : body.base64);

const minute = 60_000;

// Ids and a time ahead in their default forms are no difference; any other form or time is one.
const steady = (text: string) =>
  text.replace(/(job|upload)_[0-9a-f]{16}/g, '<$1>').replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, (time) => {
    const ahead = Date.parse(time) - Date.now();
    return ahead > minute && ahead < 60 * minute ? '<time>' : time;
  });

// Of the connection or the moment, not of the answer.
const unsteadyHeaders = /^(content-length|connection|keep-alive|transfer-encoding|date):/;

function printOf({ response, transportError }: Exchange, upload: string): (string | number)[] {
  if (!response) return [String(transportError?.kind), upload];
  const headers = response.headers.map(([name, value]) => `${name.toLowerCase()}: ${value}`);
  const seen = headers.filter((text) => !unsteadyHeaders.test(text)).sort();
  return [response.status, ...seen, steady(bodyOf(response)), upload];
}

/** Tells whether a jobId comes for the first time. */
function firstTimes() {
  const seen = new Set<string | undefined>();
  return ({ response }: Exchange): boolean => {
    const jobId = response && /"jobId":"([^"]+)"/.exec(bodyOf(response))?.[1];
    const isNew = !seen.has(jobId);
    if (jobId) seen.add(jobId);
    return isNew;
  };
}

/** The request of a case; undefined where the values of this server leave nothing to send, such as an id of digits in another case. */
function renderedOr(entry: Case, variables: Variables): RenderedRequest | undefined {
  try {
    return render(entry.request, variables);
  } catch (error) {
    if (error instanceof NotApplicable) return undefined;
    throw error;
  }
}

function targetOf({ state }: Mock): Target {
  // Which upload a case is sent for is said here, case by case.
  const { CLEVERTAP_UPLOAD_IDS: _, ...given } = environmentOf(state);
  const environment = { ...given, CLEVERTAP_BASE_URL: 'http://127.0.0.1' };
  const target = resolveTarget(readSettings({}, environment, '/nowhere'), contract, '/nowhere');
  if (!target) throw new Error('the environment names no target');
  return target;
}

const uploadsReady = (state: MockState) =>
  [...state.uploads.values()].filter((upload) => upload.state === 'uploaded').map(({ id }) => id);

/** A server that is busy for a moment has said nothing yet, and neither has one that closed a kept connection. */
async function sendUntilSaid(send: Send, request: RenderedRequest): Promise<Exchange> {
  const first = await send(request);
  const isBusy = header(first.response?.headers ?? [], 'retry-after') !== undefined;
  return isBusy || first.transportError?.kind === 'stale' ? send(request) : first;
}

type Variants = Pick<MockOptions, 'defects' | 'flavours'>;

const needsConnections = ({ defects = [] }: Variants, { reply }: Behaviour): boolean =>
  reply !== writeAnswer || defects.some(({ shows }) => shows === 'over one connection');

/** What batches send, in order; what comes after a control is sent for the upload that it completed. */
const stepsOf = (chosen: readonly Batch[]) =>
  chosen.flatMap(({ cases, control, after }) =>
    [...cases, control, ...(after ? [after] : [])].map((entry, at) => ({
      entry,
      isFirst: at === 0,
      isAfter: entry === after,
    })),
  );

/** A part of what {@link playCases} plays. */
export interface Part {
  /** Which batches, by their place in the plan; absent: all. */
  readonly batch?: (place: number) => boolean;
  /** Ends the play with what a case met, by its place among all that were played; absent: nothing does. */
  readonly until?: (played: Played, place: number) => boolean;
}

/**
 * Plays every case of a standard run, or a part of them, one after the other, to a mock that is started for it. Cases of
 * a batch share an upload until one of them uses it up. What each case met, in order.
 */
export async function playCases(
  options: Variants = {},
  { batch: isChosen = () => true, until = () => false }: Part = {},
): Promise<Played[]> {
  const steps = stepsOf(batches.filter((_, place) => isChosen(place)));
  const mock = createMock({ ...options, uploads: Math.min(steps.length, enoughUploads) });
  const { state, app, behaviour } = mock;
  const target = targetOf(mock);
  const free = uploadsReady(state);
  const send = needsConnections(options, behaviour) ? await connecting(mock) : injecting(mock);
  const isNew = firstTimes();
  const tokens = [state.account.token, state.restricted.token];

  const stateOf = (uploadId: string) => state.uploads.get(uploadId)?.state ?? 'gone';

  async function play(entry: Case, uploadId: string): Promise<Played> {
    const variables = variablesOf(target, {
      uploadId,
      fileName: 'products.csv',
      fileSize: 12345,
    });
    const before = stateOf(uploadId);
    const request = renderedOr(entry, variables);
    if (!request) return { case: entry, before, upload: before, print: 'not sent', failed: [] };
    const jobs = state.jobs.size;
    const exchange = await sendUntilSaid(send, request);
    const subject = { case: entry, exchange, ...readExchange(exchange), contract, tokens };
    const upload = stateOf(uploadId);
    return {
      case: entry,
      status: exchange.response?.status,
      before,
      upload,
      print: [...printOf(exchange, upload), steady(uploadId), state.jobs.size - jobs, isNew(exchange)].join(
        '\n',
      ),
      failed: judgeExchange(subject).flatMap(({ requirement, failure }) => (failure ? [requirement] : [])),
    };
  }

  const played: Played[] = [];
  try {
    let upload = '';
    for (const { entry, isFirst, isAfter } of steps) {
      const isSpent = stateOf(upload) !== 'uploaded';
      if (isFirst || (!isAfter && (isSpent || isOnce(entry)))) upload = free.pop() ?? '';
      const own = await play(entry, upload);
      played.push(own);
      if (until(own, played.length - 1)) break;
    }
    return played;
  } finally {
    await app.close();
  }
}

/** Whether a case was answered differently at the same place of an earlier play. */
export const isChanged =
  (before: readonly Played[]) =>
  (own: Played, place: number): boolean =>
    own.print !== before[place]?.print;

/** Ids of the cases that were answered differently. */
export const changedIn = (before: readonly Played[], after: readonly Played[]): string[] =>
  after.filter(isChanged(before)).map((own) => own.case.id);

/** Ids of the requirements that some answer breaks. */
export const failedIn = (played: readonly Played[]): string[] => [
  ...new Set(played.flatMap(({ failed }) => failed)),
];
