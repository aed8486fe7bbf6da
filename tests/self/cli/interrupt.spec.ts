import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { entriesIn } from '../../../src/engine/journal/journal.ts';
import { plannedBatches } from '../../../src/engine/plan/planned-batches.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { Defect } from '../../../src/mock/variant.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { schemaErrors } from '../report/schema-errors.ts';
import { callCli } from './call-cli.ts';
import { newFolder, recordIn, runCli, startCli } from './run-cli.ts';

/** Answers so many completions and never another one; `stuck` is fulfilled when the next is asked for. */
function falling(after: number): { defect: Defect; stuck: Promise<void> } {
  let tell = () => {};
  const stuck = new Promise<void>((resolve) => {
    tell = resolve;
  });
  let answers = 0;
  const defect: Defect = {
    id: 'falls-silent',
    says: 'after a while nothing is answered any more',
    family: 'transport',
    violates: [],
    alter: (mock) => ({
      ...mock,
      reply: (answer, response, call, outcome) => {
        answers += 1;
        if (answers <= after) mock.reply(answer, response, call, outcome);
        else tell();
      },
    }),
  };
  return { defect, stuck };
}

/** The first process that another one started. */
function below(pid: number): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const found = rows.map((row) => row.trim().split(/\s+/).map(Number)).find(([, parent]) => parent === pid);
  if (!found?.[0]) throw new Error(`no process below ${pid}`);
  return found[0];
}

/** Starts a run, waits until the server falls silent in the middle of it, stops it, and waits for its end. */
async function stopped(
  stop: (pid: number) => void,
  broken: readonly Defect[] = [],
  parameters: readonly string[] = [],
) {
  const { defect, stuck } = falling(60);
  const mock = await startMock({ defects: [...broken, defect] });
  const folder = newFolder();
  // Far longer than this test may take: only an end to the request in flight lets the run end in time.
  const run = startCli(['run', '--rate', '0', '--timeout', '600000', ...parameters], {
    folder,
    environment: mock.environment,
  });
  await stuck;
  stop(run.pid);
  const ended = await run.ended;
  await mock.close();
  return { ...ended, folder, record: recordIn(folder) };
}

const engine = ['--runner', 'engine'];

const ways: readonly [
  what: string,
  stop: (pid: number) => void,
  by: string,
  parameters?: readonly string[],
][] = [
  ['SIGINT to the command', (pid) => process.kill(pid, 'SIGINT'), 'SIGINT'],
  ['SIGTERM to the command', (pid) => process.kill(pid, 'SIGTERM'), 'SIGTERM'],
  ['SIGINT to the engine alone', (pid) => process.kill(pid, 'SIGINT'), 'SIGINT', engine],
  ['SIGTERM to the engine alone', (pid) => process.kill(pid, 'SIGTERM'), 'SIGTERM', engine],
  [
    'Ctrl-C, which every process gets',
    (pid) => {
      process.kill(below(pid), 'SIGINT');
      process.kill(pid, 'SIGINT');
    },
    'SIGINT',
  ],
  [
    'SIGKILL to the test process',
    (pid) => process.kill(below(pid), 'SIGKILL'),
    'the end of the test process',
  ],
];

for (const [what, stop, by, parameters] of ways) {
  test(`${what} leaves a record of what was done, marked incomplete`, async () => {
    const { exitCode, stdout, folder, record } = await stopped(stop, [], parameters);
    expect(schemaErrors(record)).toEqual([]);
    expect(record.run.complete).toBe(false);
    expect(record.why).toContain(`interrupted by ${by}`);
    expect({ exitCode, verdict: record.verdict }).toEqual({ exitCode: 3, verdict: 'inconclusive' });
    // An upload takes two requests of its own.
    const answered = record.cases.filter(({ response }) => response).length + 2 * record.totals.uploads;
    expect(answered).toBeGreaterThanOrEqual(60);
    expect(record.totals.requests).toBeGreaterThan(60);
    // Cases whose control was not sent any more are inconclusive, and blame nobody.
    const open = record.cases.filter(({ reason }) => reason?.startsWith('the run was interrupted'));
    expect(open.length).toBeGreaterThan(0);
    for (const { status, blame } of open) expect({ status, blame }).toEqual({ status: 'inconclusive' });
    expect(stdout).toContain('incomplete: not everything');
    expect(readFileSync(join(folder, 'reports/latest/index.html'), 'utf8')).toContain('inconclusive');
    expect(readdirSync(join(folder, 'reports/latest')).filter((name) => /journal/.test(name))).toEqual([]);
  });
}

test('a command that is killed leaves a journal, of which `report` makes record and page', async () => {
  const { defect, stuck } = falling(60);
  const mock = await startMock({ defects: [defect] });
  const folder = newFolder();
  const parameters = ['run', '--runner', 'engine', '--rate', '0', '--timeout', '600000', '--seed', '7'];
  const run = startCli(parameters, { folder, environment: mock.environment });
  await stuck;
  process.kill(run.pid, 'SIGKILL');
  await run.ended;
  await mock.close();
  expect(existsSync(join(folder, 'reports/latest/conformance.json'))).toBe(false);
  const types = [...entriesIn(join(folder, 'reports/latest/journal.jsonl'))].map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['begin', 'batch', 'sent']));
  const { exitCode, stdout, stderr } = await callCli(['report', 'reports/latest/journal.jsonl'], { folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: '' });
  expect(stdout).toContain('interrupted by the end of its process');
  const record = recordIn(folder);
  expect(schemaErrors(record)).toEqual([]);
  expect(record.run).toMatchObject({ complete: false, seed: '7', runner: 'engine' });
  expect(record.totals.requests).toBeGreaterThan(60);
  expect(readFileSync(join(folder, 'reports/latest/index.html'), 'utf8')).toContain('inconclusive');
});

test('a journal that is none is one line and exit code 2', async () => {
  const { exitCode, stderr } = await callCli(['report', 'journal.jsonl']);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: 'error: journal.jsonl is no journal of a run: name its conformance.json or journal.jsonl\n',
  });
});

test('an interrupted run that found a failure is nonconformant', async () => {
  const broken = defects.filter(({ id }) => id === 'token-any-accepted');
  const { exitCode, record } = await stopped((pid) => void process.kill(pid, 'SIGINT'), broken, engine);
  expect({ exitCode, verdict: record.verdict, complete: record.run.complete }).toEqual({
    exitCode: 1,
    verdict: 'nonconformant',
    complete: false,
  });
});

test('a worker process that is killed loses nothing, and the run is not green', async () => {
  const { defect, stuck } = falling(60);
  let release = () => {};
  const held: Defect = {
    ...defect,
    alter: (behaviour) => {
      const altered = defect.alter(behaviour);
      let silent = true;
      return {
        ...behaviour,
        reply: (...call) => {
          release = () => {
            silent = false;
            behaviour.reply(...call);
          };
          (silent ? altered : behaviour).reply(...call);
        },
      };
    },
  };
  const mock = await startMock({ defects: [held] });
  const folder = newFolder();
  const run = startCli(['run', '--rate', '0', '--timeout', '600000'], {
    folder,
    environment: mock.environment,
  });
  await stuck;
  process.kill(below(below(run.pid)), 'SIGKILL');
  release();
  const { exitCode } = await run.ended;
  await mock.close();
  const record = recordIn(folder);
  expect(schemaErrors(record)).toEqual([]);
  expect({ exitCode, verdict: record.verdict, complete: record.run.complete }).toEqual({
    exitCode: 3,
    verdict: 'inconclusive',
    complete: false,
  });
  expect(record.why).toContain('the end of a worker process');
  const planned = plannedBatches(loadContract(), { profile: 'standard', seed: '1' });
  const played = new Set(record.cases.filter(({ status }) => status === 'passed').map(({ id }) => id));
  for (const { cases } of planned) for (const { id } of cases) expect(played).toContain(id);
});

for (const runner of ['engine', 'playwright']) {
  test(`a disk that is full ends a run of the ${runner} with one line that says so, and never green`, async () => {
    test.skip(process.getuid?.() !== 0, 'only root can mount a disk that is full soon');
    const folder = newFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    try {
      const { exitCode, stderr, stdout } = await runCli(['run', '--runner', runner], { folder });
      expect(exitCode).toBe(3);
      expect(stderr).toMatch(
        /^error: the results cannot be written: make room and run again; .*journal\.jsonl stays$/m,
      );
      expect(existsSync(join(folder, 'reports/latest/journal.jsonl'))).toBe(true);
      expect(stdout).not.toContain('✔ CONFORMANT');
    } finally {
      execFileSync('umount', [folder]);
    }
  });
}

test('a run whose command is killed leaves its journal in the report folder', async () => {
  const { defect, stuck } = falling(60);
  const mock = await startMock({ defects: [defect] });
  const folder = newFolder();
  const run = startCli(['run', '--rate', '0', '--timeout', '600000'], {
    folder,
    environment: mock.environment,
  });
  await stuck;
  const runner = below(run.pid);
  process.kill(run.pid, 'SIGKILL');
  await Promise.race([run.ended, new Promise((resolve) => setTimeout(resolve, 500))]);
  process.kill(runner, 'SIGKILL');
  await run.ended;
  await mock.close();
  expect(existsSync(join(folder, 'reports/latest/conformance.json'))).toBe(false);
  const lines = readFileSync(join(folder, 'reports/latest/journal.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  expect(lines.map((line) => JSON.parse(line).type)).toEqual(
    expect.arrayContaining(['begin', 'batch', 'sent']),
  );
});
