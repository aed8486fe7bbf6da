import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/package-root.ts';

// What a run of the profile deep takes with so many random cases, on a target in another process: peak memory, CPU time,
// and the size of what it writes. A run without random cases comes first: what they cost is what is added to it.
const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [300, 3000, 30_000];
const main = join(packageRoot, 'lib/src/cli/main.js');

// Tells on standard error what its process took: memory at most, in KiB, and CPU time, in microseconds.
const tells =
  "data:text/javascript,process.on('exit',()=>{const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();console.error('took',maxRSS,userCPUTime+systemCPUTime)})";

interface Measured {
  readonly peakMb: number;
  readonly cpuSeconds: number;
  readonly pageMb: number;
  readonly recordMb: number;
  readonly harMb: number;
}

const megabytes = (bytes: number) => bytes / 1024 / 1024;

/** Runs the engine with so many random cases. */
async function measure(cases: number, environment: Record<string, string>): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'signedurl-conformance-'));
  const parameters = ['run', '--runner', 'engine', '--profile', 'deep', '--rate', '0'];
  const child = spawn(
    process.execPath,
    ['--import', tells, main, ...parameters, '--explore', String(cases)],
    { cwd: folder, env: { ...process.env, ...environment } },
  );
  let told = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const [code] = await once(child, 'close');
  const [, peak, cpu] = /took (\d+) (\d+)/.exec(told) ?? [];
  if (code !== 0 || !peak) throw new Error(`the run ended with ${code}: ${told}`);
  const size = (name: string) => megabytes(statSync(join(folder, 'reports/latest', name)).size);
  return {
    peakMb: Number(peak) / 1024,
    cpuSeconds: Number(cpu) / 1e6,
    pageMb: size('index.html'),
    recordMb: size('conformance.json'),
    harMb: size('exchanges.har'),
  };
}

const row = (...cells: readonly string[]) =>
  process.stdout.write(`${cells.map((cell) => cell.padStart(12)).join('')}\n`);

/** Starts the mock in a process of its own; gives the environment that it prints. */
async function startTarget(): Promise<{ environment: Record<string, string>; stop: () => void }> {
  const child = spawn(process.execPath, [main, 'mock'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      told += chunk;
      if (/FAULT_HEADER=.*\n/.test(told)) resolve();
    });
  });
  const pairs = [...told.matchAll(/^export (\w+)='(.*)'$/gm)];
  return {
    environment: Object.fromEntries(pairs.map(([, name, value]) => [name, value])),
    stop: () => child.kill(),
  };
}

const target = await startTarget();
row('random cases', 'peak MB', 'CPU s', 'ms a case', 'page MB', 'record MB', 'HAR MB');
let base: number | undefined;
for (const cases of [0, ...counts]) {
  const { peakMb, cpuSeconds, pageMb, recordMb, harMb } = await measure(cases, target.environment);
  const each = base === undefined ? '' : (((cpuSeconds - base) * 1000) / cases).toFixed(2);
  base ??= cpuSeconds;
  row(
    ...[String(cases), peakMb.toFixed(0), cpuSeconds.toFixed(1), each],
    ...[pageMb, recordMb, harMb].map((size) => size.toFixed(1)),
  );
}
target.stop();
