import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualFile } from '../mock/scenarios/files.ts';
import { scenarios } from '../mock/scenarios/index.ts';
import type { Scenario } from '../mock/scenarios/scenario.ts';
import { startMock } from '../mock/start-mock.ts';
import { clientEnvironment } from './client-environment.ts';
import { conversationsOf } from './client-mock.ts';
import type { ClientResult } from './client-record.ts';
import { judgeConversations } from './judge-conversations.ts';
import { type ClientOptions, newCredentials, playScenarios } from './play-scenarios.ts';
import { endLeftovers, runCommand, runMark } from './run-command.ts';

/** What a run of a client came to, and what must not be written of it. */
export interface ClientRun {
  readonly results: readonly ClientResult[];
  /** Tokens that the client was given. */
  readonly tokens: readonly string[];
  /** Whether every scenario was played. */
  readonly whole: boolean;
}

/** Runs the command once for each scenario. Throws CommandError when it cannot be started. */
export async function runForEach(chosen: readonly Scenario[], options: ClientOptions): Promise<ClientRun> {
  const credentials = newCredentials();
  const played = await playScenarios(chosen, credentials, options);
  const judged = judgeConversations(played.map(({ conversation }) => conversation));
  const results = played.flatMap(({ conversation: { scenario }, result, startedAt }, at): ClientResult[] => {
    const one = judged[at];
    if (!one || !scenario) return [];
    const { id, does: title, requirement, wants } = scenario;
    return [{ ...one, id, title, requirement, wants, result, startedAt }];
  });
  return { results, tokens: [credentials.token], whole: chosen.length === scenarios.length };
}

/** What stands for all that a command sent outside of any scenario. */
const outside = {
  id: 'own-requests',
  does: 'the mock answers as the page says',
  requirement: 'client.endpoint',
  wants: 'sends what the page says',
} as const;

/**
 * Runs the command once, against a mock that serves every scenario, to watch an SDK's own tests: what it makes of the
 * answers is not known. Throws CommandError when it cannot be started.
 */
export async function runOnce(options: ClientOptions): Promise<ClientRun> {
  const mock = await startMock({ record: true });
  const folder = mkdtempSync(join(tmpdir(), 'signedurl-'));
  const mark = randomUUID();
  try {
    const { account, catalogs } = mock.state;
    const [catalogId = 0] = catalogs.keys();
    const task = { accountId: account.id, token: account.token, catalogId };
    const file = join(folder, usualFile.name);
    writeFileSync(file, usualFile.content());
    const world = { ...task, baseUrl: mock.url, file, scenario: '', timeoutMs: options.timeoutMs };
    const environment = clientEnvironment(options.environment, world, options.mappings);
    const startedAt = new Date().toISOString();
    const result = await runCommand(
      options.command,
      { ...environment, [runMark]: mark },
      options.timeLimitMs,
    );
    const conversations = conversationsOf(mock, task);
    const watched =
      conversations.length > 0
        ? conversations
        : [{ exchanges: [], task, reported: { kind: 'unknown' as const } }];
    const times = new Map<string, number>();
    const results = judgeConversations(watched).map((one): ClientResult => {
      const { id, does: title, requirement, wants } = one.conversation.scenario ?? outside;
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      return { ...one, id: time === 1 ? id : `${id}-${time}`, title, requirement, wants, result, startedAt };
    });
    return { results, tokens: [account.token, mock.state.restricted.token], whole: true };
  } finally {
    endLeftovers(mark);
    await mock.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
