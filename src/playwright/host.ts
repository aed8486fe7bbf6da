import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Run } from '../runner/open-run.ts';
import type { PlannedTest } from '../runner/planned-tests.ts';
import { hostVariable, interruption } from './ask.ts';

/**
 * Lets the workers, which are processes of their own, ask for tests of the run to be played: over HTTP on the loopback
 * interface, behind a path that cannot be guessed and that workers find in their environment. No credential crosses it.
 */
export async function startHost(
  play: Run['play'],
  interrupt: Run['interrupt'] = () => undefined,
): Promise<{ close: () => void }> {
  const secret = randomUUID();
  const server = createServer(async ({ url = '' }, response) => {
    const [, path, kind, id] = url.split('/').map(decodeURIComponent);
    if (path !== secret) return response.writeHead(404).end();
    if (kind === interruption) {
      interrupt(id ?? '');
      return response.end();
    }
    try {
      const shown = await play({ kind: kind as PlannedTest['kind'], id: id ?? '' });
      return response.setHeader('Content-Type', 'application/json').end(JSON.stringify(shown));
    } catch (error) {
      return response.writeHead(500).end((error as Error).message);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env[hostVariable] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}`;
  return {
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
