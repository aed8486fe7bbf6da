import type { Conversation } from '../../../src/client/conversation.ts';
import { type JudgedConversation, judgeConversations } from '../../../src/client/judge-conversations.ts';
import type { Reported } from '../../../src/client/reported.ts';
import { usualFile } from '../../../src/mock/scenarios/files.ts';
import { scenarios } from '../../../src/mock/scenarios/index.ts';
import type { Scenario } from '../../../src/mock/scenarios/scenario.ts';
import { serveScenario } from '../../../src/mock/scenarios/scenario-server.ts';
import { goodScript, runScript, type Script } from './scripted-client.ts';

const credentials = { accountId: 'MOCK-A1B2C3', token: 'mock-5f0c7e9b1d3a4c6e8f', catalogId: 437_210 };

const hangs = ({ issue = [], put = [], complete = [] }: Scenario) =>
  [...issue, ...put, ...complete].some(({ delivery }) => delivery?.startsWith('hang'));

// A good script waits long, as this machine may be busy; not where it waits for nothing.
const inTime = (scenario: Scenario, script: Script): Script =>
  hangs(scenario) && script.timeoutMs === goodScript.timeoutMs ? { ...script, timeoutMs: 500 } : script;

async function play(scenario: Scenario, script: Script, timeLimitMs: number): Promise<Conversation> {
  const { name, content } = scenario.file ?? usualFile;
  const file = { name, content: content() };
  const server = await serveScenario(scenario);
  try {
    const task = { ...credentials, baseUrl: server.url, fileName: name, content: file.content };
    let clock: NodeJS.Timeout | undefined;
    const limit = new Promise<Reported>((resolve) => {
      clock = setTimeout(() => resolve({ kind: 'unfinished', afterMs: timeLimitMs }), timeLimitMs);
    });
    const reported = await Promise.race([runScript(inTime(scenario, script), task), limit]);
    clearTimeout(clock);
    return { scenario, exchanges: [...server.exchanges], task: { ...credentials, file }, reported };
  } finally {
    await server.close();
  }
}

/** Plays scenarios to a scripted client in this process, side by side, and judges them. One without an end is left. */
export async function judgeScript(
  script: Script,
  ids: RegExp,
  timeLimitMs = 60_000,
): Promise<JudgedConversation[]> {
  const chosen = scenarios.filter(({ id }) => ids.test(id));
  const queue = [...chosen];
  const played = new Map<Scenario, Conversation>();
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      played.set(next, await play(next, script, timeLimitMs));
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return judgeConversations(chosen.flatMap((scenario) => played.get(scenario) ?? []));
}

/** Ids of scenarios that do not wait: a wait looks the same, whatever a client's requests look like. */
export const quickScenarios =
  /^(?!answer-(slow|very-slow|drip)|no-answer|no-end|put-no-|issue-no-|busy-|always-|put-503)/;

/** `requirement in scenario: actual`, for all that failed. */
export const failuresOf = (judged: readonly JudgedConversation[]): string[] =>
  judged.flatMap(({ conversation, judgements }) =>
    judgements.flatMap(({ requirement, failure }) =>
      failure ? [`${requirement} in ${conversation.scenario?.id}: ${failure.actual}`] : [],
    ),
  );

/** The requirements that failed, each once. */
export const failedIn = (judged: readonly JudgedConversation[]): string[] => [
  ...new Set(
    judged.flatMap(({ judgements }) =>
      judgements.flatMap(({ requirement, failure }) => (failure ? [requirement] : [])),
    ),
  ),
];
