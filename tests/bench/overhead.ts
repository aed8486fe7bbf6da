import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'undici';
import { packageRoot } from '../../src/contract/package-root.ts';
import { type RunningMock, startMock } from '../../src/mock/start-mock.ts';
import { defects } from '../../src/mock/variants/defects/index.ts';
import { newFolder, recordIn } from '../self/cli/run-cli.ts';
import { judgeAt } from '../self/engine/judge-at.ts';

// What a run costs beside a Playwright run of as many tests that do nothing, side by side; what cannot be compared on
// another machine, the seconds, is printed beside the ratios alone.
const rounds = Math.max(1, Number(process.argv[2] ?? 5));

interface Cost {
  /** Seconds of all processes, children included. */
  readonly cpu: number;
  readonly wall: number;
}

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

const main = join(packageRoot, 'lib/src/cli/main.js');
const playwright = join(packageRoot, 'node_modules/@playwright/test/cli.js');

/** Runs a Node.js program to its end; what it costs is what bash counts, all processes below it included. */
async function costOf(
  parameters: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Cost & { readonly stdout: string }> {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" 2>/dev/null';
  const child = spawn('bash', ['-c', script, 'bash', process.execPath, ...parameters], {
    cwd,
    env: { ...process.env, ...environment },
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => {
      texts[name] += chunk;
    });
  await new Promise((resolve) => child.once('close', resolve));
  const [wall = 0, user = 0, system = 0] = (texts.stderr.trim().split('\n').at(-1) ?? '')
    .replaceAll(',', '.')
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, stdout: texts.stdout };
}

/** A project of empty tests below this package, so that it finds Playwright; the first ones fail. */
function emptySuite(count: number, failed: number): string {
  const suite = join(packageRoot, `reports/empty-suite-${failed}`);
  rmSync(suite, { recursive: true, force: true });
  mkdirSync(suite, { recursive: true });
  const declare = `for (let i = 0; i < ${count}; i++) test('test ' + i, () => expect(i >= ${failed}).toBe(true));\n`;
  writeFileSync(join(suite, 'empty.spec.js'), `import { expect, test } from '@playwright/test';\n${declare}`);
  const reporters = `[['dot'], ['html', { outputFolder: 'html', open: 'never' }]]`;
  writeFileSync(
    join(suite, 'playwright.config.js'),
    `export default { workers: 1, reporter: ${reporters} };\n`,
  );
  return suite;
}

type Measured = { readonly ours: readonly Cost[]; readonly empty: readonly Cost[] };

/** Takes turns, so that what else the machine does falls on both. */
async function sideBySide(ours: () => Promise<Cost>, beside: () => Promise<Cost>): Promise<Measured> {
  const costs = { ours: [] as Cost[], empty: [] as Cost[] };
  for (let round = 0; round < rounds; round++) {
    costs.ours.push(await ours());
    costs.empty.push(await beside());
  }
  return costs;
}

const lines = [
  `${'medians of'.padEnd(44)}${'CPU s'.padStart(8)}${'beside'.padStart(8)}${'ratio'.padStart(7)}${'wall s'.padStart(8)}${'beside'.padStart(8)}${'ratio'.padStart(7)}  goal`,
];

function tell(what: string, measured: Measured, goal: string): void {
  const cells = (['cpu', 'wall'] as const).flatMap((kind) => {
    const [own, other] = [measured.ours, measured.empty].map((costs) =>
      median(costs.map((cost) => cost[kind])),
    );
    return [(own ?? 0).toFixed(2), (other ?? 0).toFixed(2), ((own ?? 0) / (other || 1)).toFixed(2)];
  });
  const widths = [8, 8, 7, 8, 8, 7];
  lines.push(
    `${what.padEnd(44)}${cells.map((cell, place) => cell.padStart(widths[place] ?? 8)).join('')}  ${goal}`,
  );
}

const folder = newFolder();
const emptyRun = (suite: string) => () => costOf([playwright, 'test', '-c', suite], folder);

/** How many tests there were and how many failed: each part has a line of its own, and each test that failed. */
function marksIn(stdout: string): { tests: number; failing: number } {
  const parts = [...stdout.matchAll(/^[✔✘-] .* \d+ of (\d+) tests? passed/gm)];
  const [progress = ''] = stdout.split('\n──');
  const failed = progress.match(/^✘ (?!.* of \d+ tests? passed).*$/gm) ?? [];
  return { tests: parts.reduce((sum, [, of]) => sum + Number(of), 0), failing: failed.length };
}

const { tests } = marksIn((await costOf([main, 'run'], folder)).stdout);
const empty = emptySuite(tests, 0);
tell(
  `conforming server, ${tests} tests`,
  await sideBySide(() => costOf([main, 'run'], folder), emptyRun(empty)),
  'at most 1.5',
);
tell(
  'the same, --runner engine',
  await sideBySide(() => costOf([main, 'run', '--runner', 'engine'], folder), emptyRun(empty)),
  'at most 0.6',
);

const broken = await startMock({ defects: defects.filter(({ id }) => id === 'error-body-html') });
const onBroken = () => costOf([main, 'run', '--rate', '0'], folder, broken.environment);
const { failing } = marksIn((await onBroken()).stdout);
const failingSuite = emptySuite(tests, failing);
tell(
  `a server that fails ${failing} of them`,
  await sideBySide(onBroken, emptyRun(failingSuite)),
  'at most 1.3',
);
await broken.close();

/** Sends what a run sent again, byte by byte, one after the other over kept connections as the run does. */
async function sendBare(sent: RunningMock['exchanges']): Promise<number> {
  const clients = new Map<string, Client>();
  for (const { request } of sent) {
    const url = new URL(request.url);
    const client = clients.get(url.origin) ?? new Client(url.origin);
    clients.set(url.origin, client);
    const headers = request.headers.filter(([name]) => !/^(host|connection|content-length)$/i.test(name));
    const { body } = await client.request({
      path: url.pathname + url.search,
      method: request.method as 'POST',
      headers: headers.flat(),
      body: request.body.length > 0 ? request.body : undefined,
    });
    await body.text();
  }
  for (const client of clients.values()) await client.destroy();
  return sent.length;
}

const rates = { engine: [] as number[], bare: [] as number[] };
const perSecond = async (work: () => Promise<number>) => {
  const start = performance.now();
  const count = await work();
  return (1000 * count) / (performance.now() - start);
};
const mock = await startMock({ record: true });
await judgeAt(mock.environment);
const again = [...mock.exchanges];
// The first round warms both up.
for (let round = 0; round <= rounds; round++) {
  const played = await perSecond(async () => (await judgeAt(mock.environment)).totals.requests);
  const sent = await perSecond(() => sendBare(again));
  if (round === 0) continue;
  rates.engine.push(played);
  rates.bare.push(sent);
}
await mock.close();
const [engine, bare] = [median(rates.engine), median(rates.bare)];

for (const suite of [empty, failingSuite]) rmSync(suite, { recursive: true, force: true });
const { totals, verdict } = recordIn(folder);
process.stdout.write(
  `${lines.join('\n')}\n` +
    `requests a second: engine ${engine.toFixed(0)}, bare undici ${bare.toFixed(0)}, ratio ${(engine / bare).toFixed(2)}  at least 0.5\n` +
    `medians of ${rounds}; last run: ${verdict}, ${totals.cases} cases, ${totals.requests} requests, ${totals.uploads} uploads\n`,
);
