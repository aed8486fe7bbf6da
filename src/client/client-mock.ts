import { loadContract } from '../contract/contract.ts';
import type { Level } from '../contract/requirement.ts';
import { scenarios } from '../mock/scenarios/index.ts';
import type { RecordedExchange } from '../mock/scenarios/recorded-exchange.ts';
import { type MockOptions, startMock as startPlainMock } from '../mock/start-mock.ts';
import type { Job, Upload } from '../mock/state/state.ts';
import type { Conversation, Task } from './conversation.ts';
import { judgeConversations } from './judge-conversations.ts';

/** One thing that a client did wrong. */
export interface ClientFinding {
  /** Id in the register: "signedurl-conformance requirements" prints them all. */
  readonly requirement: string;
  readonly level: Level;
  readonly expected: string;
  readonly actual: string;
  /** The request that shows it, in a line. */
  readonly request?: string;
  readonly scenario?: string;
}

/** What the requests of a client show; what it made of the answers, only its own test can tell. */
export interface ClientJudged {
  readonly findings: readonly ClientFinding[];
  /** Requirements that were looked at, and how each stands. */
  readonly requirements: Readonly<Record<string, 'passed' | 'failed'>>;
}

/** A mock in the process of a test, for one client. */
export interface ClientMock {
  /** Base URL, without a slash at the end. */
  readonly url: string;
  readonly accountId: string;
  readonly token: string;
  readonly catalogId: number;
  /** What was issued, by upload id. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** What was started, by job id. */
  readonly jobs: ReadonlyMap<string, Job>;
  /** All that came so far and what was answered, those of scenarios included; oldest first. */
  readonly requests: readonly RecordedExchange[];
  /** Base URL under which one scenario is served. Throws when there is none of that id. */
  scenarioUrl(id: string): string;
  /** An upload id whose completion is answered as the scenario says; another one at each call. */
  scenarioUpload(id: string): string;
  /** Judges requests, all that came by default. */
  judgeClient(requests?: readonly RecordedExchange[]): ClientJudged;
  /** Stops at once, whatever hangs. */
  close(): Promise<void>;
}

const known = (id: string): string => {
  if (scenarios.some((one) => one.id === id)) return id;
  throw new Error(`there is no scenario ${id}: "signedurl-conformance scenarios" lists them all`);
};

/** What a client did, for each scenario apart, and what it did without one. */
export function conversationsOf(
  { exchanges, plays }: Pick<Awaited<ReturnType<typeof startPlainMock>>, 'exchanges' | 'plays'>,
  task: Task,
  only?: ReadonlySet<RecordedExchange>,
): Conversation[] {
  const chosen = (list: readonly RecordedExchange[]) =>
    list.filter((one) => only === undefined || only.has(one));
  const scenarioPlays = [...plays.values()].flat();
  return [
    { exchanges: chosen(exchanges), task, reported: { kind: 'unknown' as const } },
    ...scenarioPlays.map((play) => ({
      scenario: play.scenario,
      exchanges: chosen(play.exchanges),
      task,
      reported: { kind: 'unknown' as const },
    })),
  ].filter((conversation) => conversation.exchanges.length > 0);
}

function judged(conversations: readonly Conversation[]): ClientJudged {
  const levels = new Map(loadContract().clientRequirements.map(({ id, level }) => [id, level]));
  const all = judgeConversations(conversations).flatMap(({ conversation, judgements }) =>
    judgements.map((judgement) => ({ ...judgement, scenario: conversation.scenario?.id })),
  );
  const findings = all.flatMap(({ requirement, failure, exchange, scenario }): ClientFinding[] => {
    if (!failure) return [];
    const request = exchange && `${exchange.request.method} ${exchange.request.url.split('?')[0]}`;
    return [{ requirement, level: levels.get(requirement) ?? 'implied', ...failure, request, scenario }];
  });
  const failed = new Set(findings.map(({ requirement }) => requirement));
  return {
    findings,
    requirements: Object.fromEntries(
      all.map(({ requirement }) => [requirement, failed.has(requirement) ? 'failed' : 'passed']),
    ),
  };
}

/** Starts a mock that records what a client sends to it. Rejects when its port is taken. */
export async function startMock(options: MockOptions = {}): Promise<ClientMock> {
  const mock = await startPlainMock({ ...options, record: true });
  const { account, catalogs, uploads, jobs } = mock.state;
  const [catalogId = 0] = catalogs.keys();
  const task = { accountId: account.id, token: account.token, catalogId };
  let magic = 0;
  return {
    url: mock.url,
    ...task,
    uploads,
    jobs,
    get requests() {
      const played = [...mock.plays.values()].flat().flatMap(({ exchanges }) => exchanges);
      return [...mock.exchanges, ...played].toSorted((one, other) => one.startedAt - other.startedAt);
    },
    scenarioUrl: (id) => `${mock.url}/scenario/${known(id)}`,
    scenarioUpload: (id) => `upload_scenario_${known(id)}_${++magic}`,
    judgeClient: (requests) => judged(conversationsOf(mock, task, requests && new Set(requests))),
    close: () => mock.close(),
  };
}
