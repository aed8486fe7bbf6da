import fastify from 'fastify';
import { loadContract } from '../contract/contract.ts';
import type { Answer } from './answer/answer.ts';
import { writeAnswer } from './answer/write-answer.ts';
import { applyAll } from './apply-all.ts';
import type { Behaviour } from './behaviour.ts';
import type { Defect } from './defect.ts';
import { documentedBehaviour } from './documented-behaviour.ts';
import { environmentOf } from './environment-of.ts';
import type { Flavour } from './flavour.ts';
import { addRoutes } from './routes/add-routes.ts';
import { newState, type StateOptions } from './state/new-state.ts';
import { newUpload } from './state/new-upload.ts';
import { sampleCsv } from './state/sample-csv.ts';
import type { MockState } from './state/state.ts';
import { storeBytes } from './state/store-bytes.ts';

/** What a mock can be started with. */
export interface MockOptions extends StateOptions {
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Applied in this order, before the defects. */
  readonly flavours?: readonly Flavour[];
  readonly defects?: readonly Defect[];
  /** How many uploads of `products.csv`, 12345 bytes, are ready to be completed. */
  readonly uploads?: number;
}

/** A mock that listens. */
export interface RunningMock {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  /** Points the suite at it; holds the credentials. */
  readonly environment: Record<string, string>;
  readonly state: MockState;
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

/** Starts the embedded target on 127.0.0.1. Rejects when the port is taken. */
export async function startMock(options: MockOptions = {}): Promise<RunningMock> {
  const contract = loadContract();
  const { port = 0, flavours = [], defects = [], uploads = 0 } = options;
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
  addRoutes(app, contract, state, behaviour);
  state.origin = await app.listen({ port, host: '127.0.0.1' });
  readyUploads(uploads, state, behaviour);
  return { url: state.origin, environment: environmentOf(state), state, close: () => app.close() };
}
