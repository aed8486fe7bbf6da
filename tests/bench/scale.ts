import { spawn } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/package-root.ts';

// What a run of the profile deep takes with so many random cases: peak memory, time a case, and the size of what it writes.
const counts = process.argv.slice(2).map(Number);
const main = join(packageRoot, 'lib/src/cli/main.js');

// Tells on standard error how much memory its process had at most, in KiB.
const tellsPeak =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))";

interface Measured {
  readonly peakMb: number;
  readonly msPerCase: number;
  readonly pageMb: number;
  readonly recordMb: number;
}

const megabytes = (bytes: number) => bytes / 1024 / 1024;

/** Runs the engine on the embedded mock with so many random cases. */
async function measure(cases: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'signedurl-conformance-'));
  const parameters = ['run', '--runner', 'engine', '--profile', 'deep', '--explore', String(cases)];
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', tellsPeak, main, ...parameters], { cwd: folder });
  let told = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the run ended with ${code}: ${told}`);
  const wall = performance.now() - start;
  const size = (name: string) => megabytes(statSync(join(folder, 'reports/latest', name)).size);
  return {
    peakMb: Number(/peak (\d+)/.exec(told)?.[1]) / 1024,
    msPerCase: wall / cases,
    pageMb: size('index.html'),
    recordMb: size('conformance.json'),
  };
}

process.stdout.write('random cases   peak MB   ms a case   page MB   record MB\n');
for (const cases of counts.length > 0 ? counts : [300, 3000, 30_000]) {
  const { peakMb, msPerCase, pageMb, recordMb } = await measure(cases);
  const cells = [peakMb.toFixed(0), msPerCase.toFixed(1), pageMb.toFixed(1), recordMb.toFixed(1)];
  const [peak = '', time = '', page = '', record = ''] = cells;
  process.stdout.write(
    `${String(cases).padStart(12)}${peak.padStart(10)}${time.padStart(12)}${page.padStart(10)}${record.padStart(12)}\n`,
  );
}
