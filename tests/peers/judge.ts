import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/package-root.ts';
import type { Command } from './commands.ts';
import { type Server, writeContracts } from './contracts.ts';
import { countingProxy } from './counting-proxy.ts';
import type { Subject } from './subjects.ts';

/** What a tool made of a server. */
export interface Outcome {
  /** Undefined when it came to no end in time. */
  readonly exitCode?: number;
  readonly requests: number;
  readonly seconds: number;
  /** The end of what it printed. */
  readonly output: string;
}

const uploads = 120;
const patienceMs = 300_000;
const kept = 4000;

async function startMock({ kind, id }: Subject) {
  const variation = kind === 'documented' ? [] : [`--${kind}`, id];
  const parameters = [
    join(packageRoot, 'dist/src/cli/main.js'),
    'mock',
    '--uploads',
    String(uploads),
    ...variation,
  ];
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes('CLEVERTAP_UPLOAD_IDS') && text.endsWith('\n')) break;
  }
  const environment = Object.fromEntries(
    [...text.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  return { child, environment };
}

async function run({ file, parameters, environment }: Command, cwd: string) {
  const child = spawn(file, parameters, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output = (output + chunk).slice(-kept);
    });
  const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), patienceMs);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { output, ...(code === null ? {} : { exitCode: code }) };
}

/** Lets a tool judge a server, and counts what it sends. */
async function judged(
  subject: Subject,
  prepare: (server: Server, work: string) => Command,
): Promise<Outcome> {
  const { child, environment } = await startMock(subject);
  const proxy = await countingProxy(Number(new URL(environment.CLEVERTAP_BASE_URL ?? '').port));
  const work = mkdtempSync(join(tmpdir(), 'signedurl-peer-'));
  const server: Server = {
    url: `http://127.0.0.1:${proxy.port}`,
    accountId: environment.CLEVERTAP_ACCOUNT_ID ?? '',
    token: environment.CLEVERTAP_TOKEN ?? '',
    restrictedAccountId: environment.CLEVERTAP_RESTRICTED_ACCOUNT_ID ?? '',
    restrictedToken: environment.CLEVERTAP_RESTRICTED_TOKEN ?? '',
    catalogId: Number(environment.CLEVERTAP_CATALOG_ID),
    uploadIds: (environment.CLEVERTAP_UPLOAD_IDS ?? '').split(','),
  };
  writeContracts(server, work);
  const startedAt = performance.now();
  const ended = await run(prepare(server, work), work);
  const seconds = (performance.now() - startedAt) / 1000;
  child.kill();
  proxy.close();
  rmSync(work, { recursive: true, force: true });
  return { ...ended, requests: proxy.requests(), seconds };
}

/** The same; what stands in the folder already is not measured again. */
export async function outcomeOf(
  folder: string,
  subject: Subject,
  prepare: (server: Server, work: string) => Command,
): Promise<Outcome> {
  const file = join(folder, `${subject.kind}-${subject.id}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const outcome = await judged(subject, prepare);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(outcome));
  return outcome;
}
