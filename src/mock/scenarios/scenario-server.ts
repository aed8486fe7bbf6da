import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadContract } from '../../contract/contract.ts';
import type { RecordedExchange } from './recorded-exchange.ts';
import type { Scenario } from './scenario.ts';
import { newPlay, type Places, playRequest } from './scenario-play.ts';

/** A scenario that listens, alone: one client, one play. */
export interface ScenarioServer {
  /** Base URL of the API, without a slash at the end. */
  readonly url: string;
  /** All that came, oldest first. */
  readonly exchanges: readonly RecordedExchange[];
  /** Stops at once, whatever hangs. */
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function listen(handler: Handler): Promise<{ server: Server; origin: string }> {
  const server = createServer({ keepAliveTimeout: 60_000 }, handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Serves one scenario on 127.0.0.1: the API on one port, the storage and a foreign origin on another. */
export async function serveScenario(scenario: Scenario): Promise<ScenarioServer> {
  const { path, signedUrlPath } = loadContract();
  const play = newPlay(scenario);
  let places: Places | undefined;
  const taking =
    (isOutside: boolean): Handler =>
    (request, response) => {
      const target = request.url ?? '/';
      const place = !isOutside ? 'api' : target.startsWith('/uploads/') ? 'storage' : 'elsewhere';
      if (places) void playRequest(play, places, { place, target }, request, response);
    };
  const [api, outside] = await Promise.all([listen(taking(false)), listen(taking(true))]);
  places = {
    api: api.origin,
    storage: outside.origin,
    elsewhere: outside.origin,
    issuePath: signedUrlPath,
    completePath: path,
  };
  return {
    url: api.origin,
    exchanges: play.exchanges,
    close: async () => {
      await Promise.all([closed(api.server), closed(outside.server)]);
    },
  };
}
