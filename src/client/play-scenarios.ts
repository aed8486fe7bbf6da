import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualFile } from '../mock/scenarios/files.ts';
import type { Scenario } from '../mock/scenarios/scenario.ts';
import { serveScenario } from '../mock/scenarios/scenario-server.ts';
import { clientEnvironment, type Mapping } from './client-environment.ts';
import type { Conversation, Task } from './conversation.ts';
import { reportedBy } from './reported.ts';
import { type CommandResult, endLeftovers, runCommand, runMark } from './run-command.ts';

/** How a command is run. */
export interface ClientOptions {
  readonly command: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly mappings: readonly Mapping[];
  /** How many scenarios are played side by side. */
  readonly jobs: number;
  /** For one scenario. */
  readonly timeLimitMs: number;
  /** How long a client is advised to wait for one answer. */
  readonly timeoutMs: number;
}

/** One scenario that was played: what came, and how the command ended. */
export interface PlayedScenario {
  readonly conversation: Conversation;
  readonly result: CommandResult;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

export type Credentials = Required<Pick<Task, 'accountId' | 'token' | 'catalogId'>>;

/** Credentials that work nowhere else, for one run. */
export const newCredentials = (): Credentials => ({
  accountId: `MOCK-${randomBytes(6).toString('hex').toUpperCase()}`,
  token: `mock-${randomBytes(24).toString('hex')}`,
  catalogId: randomInt(100_000, 900_000),
});

interface Played {
  readonly scenario: Scenario;
  readonly exchanges: Conversation['exchanges'];
  readonly task: Task;
  readonly result: CommandResult;
  readonly startedAt: string;
}

async function playOne(
  scenario: Scenario,
  credentials: Credentials,
  mark: string,
  options: ClientOptions,
): Promise<Played> {
  const { name, content } = scenario.file ?? usualFile;
  const bytes = content();
  const folder = mkdtempSync(join(tmpdir(), 'signedurl-'));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const server = await serveScenario(scenario);
  const startedAt = new Date().toISOString();
  try {
    const world = {
      ...credentials,
      baseUrl: server.url,
      file,
      scenario: scenario.id,
      timeoutMs: options.timeoutMs,
    };
    const environment = clientEnvironment(options.environment, world, options.mappings);
    const result = await runCommand(
      options.command,
      { ...environment, [runMark]: mark },
      options.timeLimitMs,
    );
    const task = { ...credentials, file: { name, content: bytes } };
    return { scenario, exchanges: [...server.exchanges], task, result, startedAt };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const waits = ({ issue = [], put = [], complete = [] }: Scenario) =>
  [...issue, ...put, ...complete].some(
    ({ delivery, delayMs = 0 }) => delivery?.startsWith('hang') || delayMs > 0,
  );

/** Does the work of each item, so many at a time; the results stand in the order of the items. */
async function sideBySide<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.map((item, at) => [item, at] as const);
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[1]] = await work(next[0]);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
}

/**
 * Plays scenarios to a command, each with servers and a file of its own, and ends whatever its processes leave behind.
 * Throws CommandError when the command cannot be started.
 */
export async function playScenarios(
  scenarios: readonly Scenario[],
  credentials: Credentials,
  options: ClientOptions,
): Promise<PlayedScenario[]> {
  const mark = randomUUID();
  // Those that wait for nothing to happen start first, and wait while the others work.
  const order = scenarios.toSorted((one, other) => Number(waits(other)) - Number(waits(one)));
  try {
    const played = await sideBySide(order, options.jobs, (scenario) =>
      playOne(scenario, credentials, mark, options),
    );
    const tells = played.some(({ result }) => result.outcome !== undefined);
    return scenarios.flatMap((scenario) => {
      const one = played.find((each) => each.scenario === scenario);
      if (!one) return [];
      const { exchanges, task, result, startedAt } = one;
      const reported = reportedBy(result, result.outcome, tells);
      return [{ conversation: { scenario, exchanges, task, reported }, result, startedAt }];
    });
  } finally {
    endLeftovers(mark);
  }
}
