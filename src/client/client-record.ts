import type { Requirement } from '../contract/requirement.ts';
import type { RecordedExchange } from '../mock/scenarios/recorded-exchange.ts';
import { ofClient } from '../reasons/client.ts';
import { told } from '../reasons/reason.ts';
import type { PlayedScenario } from '../record/played-scenario.ts';
import type { CaseRecord, RunRecord } from '../record/record.ts';
import { countOf } from '../text/words.ts';
import { answerOf } from './conversation.ts';
import { exchangeRecord } from './exchange-record.ts';
import type { CheckedJudgement, JudgedConversation } from './judge-conversations.ts';
import {
  type ClientFacts,
  findingOf,
  playedOnce,
  recordOf,
  requirementRecord,
  type Standing,
} from './record-of.ts';
import { reportedInWords } from './reported.ts';
import type { CommandResult } from './run-command.ts';

/** A conversation that was judged, with what is known of the process behind it. */
export interface ClientResult extends JudgedConversation {
  readonly id: string;
  readonly title: string;
  readonly requirement: string;
  readonly wants: string;
  readonly result?: CommandResult;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

function endedInWords({ exitCode, signal, timedOutAfterMs }: CommandResult): string {
  if (timedOutAfterMs !== undefined) return `ended by the suite after ${timedOutAfterMs / 1000} s`;
  return signal === null ? `exit code ${exitCode}` : `ended by ${signal}`;
}

function playedScenario({ conversation, wants, result }: ClientResult): PlayedScenario {
  const shown = (output: CommandResult['stdout'] | undefined) => (output?.text ? output.text : undefined);
  return {
    wants,
    reported: reportedInWords(conversation.reported),
    ended: result && endedInWords(result),
    exchanges: conversation.exchanges.map(exchangeRecord),
    stdout: shown(result?.stdout),
    stderr: shown(result?.stderr),
  };
}

const isFailed = ({ failure }: CheckedJudgement) => failure !== undefined;

/** The exchange that tells most of a scenario: what a finding is about, or else the last completion. */
function decisive({ conversation, judgements }: ClientResult): RecordedExchange | undefined {
  const { exchanges } = conversation;
  const failed = judgements.find((judgement) => isFailed(judgement) && judgement.exchange);
  return (
    failed?.exchange ?? exchanges.findLast(({ operation }) => operation === 'complete') ?? exchanges.at(-1)
  );
}

const silence = told(ofClient.silent);

function caseRecord(result: ClientResult): CaseRecord {
  const { id, requirement, title, conversation, judgements, startedAt } = result;
  const shown = decisive(result);
  const silent = conversation.exchanges.length === 0;
  const findings = judgements.flatMap(({ requirement: about, check, failure }) =>
    failure ? [findingOf(about, check, failure, 'client')] : [],
  );
  const { request, response, transportError, durationMs } = shown ? exchangeRecord(shown) : {};
  return {
    id,
    requirement,
    title,
    role: 'case',
    ...playedOnce(id),
    outcome: shown && answerOf(shown).outcome,
    status: silent ? 'inconclusive' : findings.length > 0 ? 'failed' : 'passed',
    reason: silent ? silence.reason : undefined,
    blame: silent ? silence.blame : undefined,
    findings,
    request,
    response,
    transportError,
    startedAt: shown ? new Date(shown.startedAt).toISOString() : startedAt,
    durationMs: result.result?.durationMs ?? durationMs,
    played: playedScenario(result),
  };
}

function untested({ id, needs }: Requirement, results: readonly ClientResult[]): Standing {
  const own = results.filter(({ requirement }) => requirement === id);
  if (own.some(({ conversation }) => conversation.exchanges.length === 0))
    return { status: 'inconclusive', reason: silence.reason, blame: silence.blame };
  const reports = results.some(({ conversation: { reported } }) => 'told' in reported && reported.told);
  const row = needs && !reports ? ofClient.notTold : ofClient.notShown;
  return { status: row.status, reason: told(row, { needs: needs ?? '' }).reason };
}

const judgedBy = (id: string, results: readonly ClientResult[]) =>
  results.flatMap((result) =>
    result.judgements
      .filter(({ requirement }) => requirement === id)
      .map((judgement) => ({ id: result.id, failed: isFailed(judgement) })),
  );

/** Why a run without failures is no verdict, if something is missing. */
function gapOf(results: readonly ClientResult[], whole: boolean): string | undefined {
  const silent = results.filter(({ conversation }) => conversation.exchanges.length === 0);
  if (silent.length > 0) return `${countOf(silent.length, 'scenario')} saw no request`;
  return whole ? undefined : 'only some of the scenarios were played: play all of them for a verdict';
}

/** Makes the run record of a client out of what it did; `whole`: every scenario was played. */
export function clientRecord(
  results: readonly ClientResult[],
  { whole, ...facts }: ClientFacts & { readonly whole: boolean },
): RunRecord {
  const conversations = results.map(({ conversation }) => conversation);
  const nothing = conversations.every(({ exchanges }) => exchanges.length === 0);
  return recordOf(
    {
      side: 'client',
      kind: 'client',
      conversations,
      cases: results.map(caseRecord),
      requirements: facts.contract.clientRequirements
        .filter(({ level }) => level !== 'observed')
        .map((requirement) =>
          requirementRecord(requirement, judgedBy(requirement.id, results), untested(requirement, results)),
        ),
      gap: gapOf(results, whole),
      nothing: nothing ? told(ofClient.nothingArrived) : undefined,
    },
    facts,
  );
}
