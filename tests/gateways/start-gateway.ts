import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../src/contract/package-root.ts';
import { freePort } from '../free-port.ts';
import type { Gateway } from './gateways.ts';

/** What of a gateway is not installed. */
export const missing = ({ needs }: Gateway): string[] => needs.filter((path) => !existsSync(path));

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

const templates = join(packageRoot, 'tests', 'gateways', 'configurations');

const longestStartMs = 20_000;

/** Starts a gateway on 127.0.0.1 before an origin, in a folder of its own that it leaves again. */
export async function startGateway(gateway: Gateway, origin: string) {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  // Started by root, a gateway works as somebody else.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const { hostname, host, port: originPort } = new URL(origin);
  const values: Record<string, string> = {
    ...{ folder, origin, originPort },
    ...{ host: hostname, address: host, port: String(port), modules: '/usr/lib/apache2/modules' },
  };
  for (const name of gateway.configurations) {
    const template = readFileSync(join(templates, name), 'utf8');
    writeFileSync(
      join(folder, name),
      template.replace(/\{\{(\w+)\}\}/g, (_, value: string) => values[value] ?? ''),
    );
  }
  const configuration = join(folder, gateway.configurations[0]);
  const [program, ...given] = gateway.command({ folder, configuration, port });
  const child = spawn(program, given, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit');
  const close = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (const until = Date.now() + longestStartMs; !(await isOpen(port)); await sleep(100)) {
    if (child.exitCode !== null || Date.now() > until) {
      await close();
      throw new Error(`${gateway.id} did not start: ${said}`);
    }
  }
  return { url: `http://127.0.0.1:${port}`, close };
}
