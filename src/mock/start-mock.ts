import fastify from 'fastify';
import { loadContract } from '../contract/contract.ts';
import { type Answer, writeAnswer } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { documentedBehaviour } from './documented-behaviour.ts';
import { environmentOf } from './environment.ts';
import { addRoutes } from './routes/add-routes.ts';
import { recordTraffic } from './scenarios/record-traffic.ts';
import type { RecordedExchange } from './scenarios/recorded-exchange.ts';
import { type Plays, serveScenarios } from './scenarios/serve-in-mock.ts';
import { newState, newUpload, type StateOptions, storeBytes } from './state/new-state.ts';
import { sampleCsv } from './state/sample-csv.ts';
import type { MockState } from './state/state.ts';
import { applyAll, type Defect, type Flavour } from './variant.ts';

/** What a mock can be started with. */
export interface MockOptions extends StateOptions {
  /** 127.0.0.1 by default; 0.0.0.0 or :: for all addresses of this machine. */
  readonly host?: string;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Applied in this order, before the defects. */
  readonly flavours?: readonly Flavour[];
  readonly defects?: readonly Defect[];
  /** How many uploads of `products.csv`, 12345 bytes, are ready to be completed. */
  readonly uploads?: number;
  /** Keeps all that comes, whole, as long as the mock runs. */
  readonly record?: boolean;
}

/** A mock that listens. */
export interface RunningMock {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  /** Points the suite at it; holds the credentials. */
  readonly environment: Record<string, string>;
  readonly state: MockState;
  /** What came and what was answered, if it is recorded; scenarios have their own. */
  readonly exchanges: readonly RecordedExchange[];
  /** What came to scenarios. */
  readonly plays: Plays;
  /** Stops at once, whatever hangs. */
  close(): Promise<void>;
}

const bodyLimit = 5 * 1024 * 1024;

const badRequest: Answer = {
  status: 400,
  headers: { 'Content-Type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message: 'Bad request' })),
};

function readyUploads(count: number, state: MockState, { newId }: Behaviour): void {
  const [catalogId = 0] = state.catalogs.keys();
  const bytes = sampleCsv(12345);
  for (let made = 0; made < count; made += 1) {
    const file = { id: newId.upload(), catalogId, fileName: 'products.csv', contentType: 'text/csv' };
    storeBytes(newUpload(state, file), bytes);
  }
}

/** The origin by which this machine reaches a server that listens there: an address for all of them is none to ask. */
function originFor(host: string, listening: string): string {
  const url = new URL(listening);
  if (host === '0.0.0.0') url.hostname = '127.0.0.1';
  else if (host === '::') url.hostname = '[::1]';
  return url.origin;
}

/** The embedded target as it answers what is injected into its app; {@link startMock} makes it listen. */
export function createMock(options: MockOptions = {}) {
  const contract = loadContract();
  const { flavours = [], defects = [], uploads = 0, record = false } = options;
  const behaviour = applyAll(documentedBehaviour(contract), [...flavours, ...defects]);
  const state = newState(options);
  const app = fastify({
    bodyLimit,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    // The default would repeat the URL, which may hold a token.
    frameworkErrors: (_error, _request, reply) => {
      reply.hijack();
      writeAnswer(badRequest, reply.raw);
    },
  });
  const paths = { issuePath: contract.signedUrlPath, completePath: contract.path };
  const plays = serveScenarios(app, paths, () => state.origin);
  const exchanges = record ? recordTraffic(app, paths, () => state.origin) : [];
  addRoutes(app, contract, state, behaviour);
  readyUploads(uploads, state, behaviour);
  return { app, state, behaviour, exchanges, plays };
}

/** Starts the embedded target. Rejects when the address cannot be had. */
export async function startMock(options: MockOptions = {}): Promise<RunningMock> {
  const { host = '127.0.0.1', port = 0 } = options;
  const { app, state, exchanges, plays } = createMock(options);
  state.origin = originFor(host, await app.listen({ port, host }));
  return {
    url: state.origin,
    environment: environmentOf(state),
    state,
    exchanges,
    plays,
    close: () => app.close(),
  };
}
