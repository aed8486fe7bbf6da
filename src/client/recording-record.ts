import { checks } from '../checks/index.ts';
import { codesOf } from '../checks/outcome.ts';
import { loadContract } from '../contract/contract.ts';
import { errorCodes } from '../contract/error-code.ts';
import type { RecordedExchange } from '../mock/scenarios/recorded-exchange.ts';
import { ofClient } from '../reasons/client.ts';
import { told } from '../reasons/reason.ts';
import type { CaseRecord, Finding, RunRecord } from '../record/record.ts';
import { payloadOf } from '../target/transport/exchange.ts';
import { isFromGateway } from '../target/transport/gateway.ts';
import { answerOf, type Conversation, headerValues } from './conversation.ts';
import { exchangeRecord } from './exchange-record.ts';
import { judgeConversations } from './judge-conversations.ts';
import { type ClientFacts, findingOf, playedOnce, recordOf, requirementRecord } from './record-of.ts';

/** A judgement of either side about one recorded exchange. */
interface Judged {
  readonly exchange: RecordedExchange;
  readonly requirement: string;
  readonly finding?: Finding;
}

/** Whatever a request was, its answer is one of these: what is asked of every answer is asked of it. */
const anyAnswer = { accepted: true, codes: errorCodes, plain: [] } as const;

/** What the answer to one completion says of the server, by the checks that every answer gets. */
function serverJudgements(exchange: RecordedExchange): Judged[] {
  const contract = loadContract();
  const { outcome, body } = answerOf(exchange);
  const { response, request, startedAt, answeredAt = startedAt } = exchange;
  // A page of a gateway says nothing about the server behind it.
  if (!response || (isFromGateway(response.status) && codesOf(outcome).length === 0)) return [];
  const received = { ...response, body: payloadOf(response.body) };
  const { method, url, headers } = request;
  const subject = {
    case: {
      id: 'recorded',
      requirement: 'endpoint.accepts-post',
      variant: 'recorded',
      batch: 'recorded',
      observed: false,
      title: 'a recorded completion',
      profile: 'smoke' as const,
      faults: [],
      request: { method, path: contract.path, headers },
      expectation: anyAnswer,
    },
    exchange: {
      request: { method, url, headers, body: payloadOf(request.body) },
      response: received,
      startedAt: new Date(startedAt).toISOString(),
      durationMs: answeredAt - startedAt,
      earlierAttempts: [],
    },
    ...{ outcome, body },
    contract,
    tokens: headerValues(exchange, 'x-clevertap-token').filter(
      (token) => token.length >= 8 && !token.startsWith('$'),
    ),
  };
  return checks.flatMap(({ id: check, judge }) =>
    judge(subject).map(({ requirement, failure }) => ({
      exchange,
      requirement,
      finding: failure && { requirement, check, blame: 'server', ...failure },
    })),
  );
}

function clientJudgements(conversation: Conversation): Judged[] {
  return judgeConversations([conversation]).flatMap(({ judgements }) =>
    judgements.flatMap(({ exchange = conversation.exchanges[0], requirement, check, failure }) =>
      exchange
        ? [{ exchange, requirement, finding: failure && findingOf(requirement, check, failure, 'client') }]
        : [],
    ),
  );
}

const titleOf = ({ request }: RecordedExchange) =>
  `${request.method} ${URL.canParse(request.url) ? new URL(request.url).pathname : request.url}`;

/** The requirement that stands for a kind of request. */
const serves = {
  issue: 'client.issue.parameters',
  put: 'client.put.method',
  complete: 'client.endpoint',
  other: 'client.endpoint',
} as const;

function caseRecord(exchange: RecordedExchange, id: string, judged: readonly Judged[]): CaseRecord {
  const findings = judged.flatMap(({ finding }) => finding ?? []);
  const { request, response, transportError, startedAt, durationMs } = exchangeRecord(exchange);
  return {
    id,
    requirement: serves[exchange.operation],
    title: titleOf(exchange),
    role: 'case',
    ...playedOnce(id),
    outcome: answerOf(exchange).outcome,
    status: findings.length > 0 ? 'failed' : 'passed',
    ...{ findings, request, response, transportError, startedAt, durationMs },
  };
}

/** Whom a recording is to judge. */
export type Sides = 'both' | 'client' | 'server';

const open = told(ofClient.notRecorded).reason;

/** Makes the record of exchanges that somebody recorded: the sides that are asked for, as far as they show. */
export function recordingRecord(
  exchanges: readonly RecordedExchange[],
  sides: Sides,
  facts: ClientFacts,
): RunRecord {
  const conversation: Conversation = { exchanges, task: {}, reported: { kind: 'unknown' }, partial: true };
  const completions = exchanges.filter(({ operation, place }) => operation === 'complete' && place === 'api');
  const judged = [
    ...(sides === 'server' ? [] : clientJudgements(conversation)),
    ...(sides === 'client' ? [] : completions.flatMap(serverJudgements)),
  ];
  const ids = new Map(exchanges.map((exchange, at) => [exchange, `entry-${at + 1}`]));
  const { requirements, clientRequirements } = facts.contract;
  return recordOf(
    {
      side: 'both',
      kind: 'recording',
      conversations: [conversation],
      cases: exchanges.map((exchange) =>
        caseRecord(
          exchange,
          ids.get(exchange) ?? '',
          judged.filter((one) => one.exchange === exchange),
        ),
      ),
      requirements: [
        ...(sides === 'server' ? [] : clientRequirements),
        ...(sides === 'client' ? [] : requirements),
      ]
        .filter(({ level }) => level !== 'observed')
        .map((requirement) =>
          requirementRecord(
            requirement,
            judged
              .filter((one) => one.requirement === requirement.id)
              .map(({ exchange, finding }) => ({
                id: ids.get(exchange) ?? '',
                failed: finding !== undefined,
              })),
            { status: 'untested', reason: open },
          ),
        ),
      gap: 'a recording shows only a part: run the suite, or signedurl-conformance client, for a verdict',
      nothing: exchanges.length > 0 ? undefined : told(ofClient.nothingRecorded),
    },
    facts,
  );
}
