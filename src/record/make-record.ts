import { randomUUID } from 'node:crypto';
import type { Attributed } from '../checks/check.ts';
import { outcomeOf } from '../checks/outcome.ts';
import type { Contract } from '../contract/contract.ts';
import { suite } from '../contract/package-root.ts';
import type { CaseResult } from '../engine/journal/result.ts';
import type { RunOptions } from '../target/settings/configuration.ts';
import type { Runner } from '../target/settings/run-settings.ts';
import { comparedWith } from './baseline/compared-with.ts';
import { behaviourOf } from './behaviour/behaviour.ts';
import { judgeDeviations } from './deviations/apply-deviations.ts';
import type { Deviation } from './deviations/deviation.ts';
import type { RunJudged } from './judge-run.ts';
import { ledgerOf } from './ledger.ts';
import {
  type CaseRecord,
  type Finding,
  type RequirementRecord,
  type RequirementStatus,
  type RunRecord,
  schemaVersion,
} from './record.ts';
import { requirementResults } from './requirement-status.ts';
import type { RunSoFar } from './so-far.ts';
import { type SentFor, toldAndSummarised } from './summarised.ts';
import { judgeStanding } from './verdict.ts';
import { wholeRunOf } from './whole-run.ts';

/** What a record is made from besides its journal. */
export interface RunFacts {
  readonly contract: Contract;
  readonly target: RunRecord['target'];
  readonly runner: Runner;
  readonly options: RunOptions;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** ISO 8601, UTC; absent: now. */
  readonly finishedAt?: string | undefined;
  /** Ids of the batches that the profile asks for. */
  readonly planned: readonly string[];
  /** What was sent for cases, by their ids, out of the journal; absent where everything is at hand. */
  readonly sentFor?: SentFor | undefined;
  /** Known failures, if any are listed. */
  readonly deviations?: readonly Deviation[] | undefined;
  /** An earlier run to compare with. */
  readonly baseline?: RunRecord | undefined;
}

const findingOf = ({ requirement, check, failure }: Attributed): Finding[] =>
  failure ? [{ requirement, check, blame: 'server', ...failure }] : [];

function caseRecord(result: CaseResult, fromRun: RunJudged['late']): CaseRecord {
  const { case: testCase, role, provedBy, exchange, reason, blame, curl } = result;
  const { id, requirement, variant, batch, title, faults, expectation, combines } = testCase;
  const late = (fromRun.get(id) ?? []).flatMap(findingOf);
  const { request, response, transportError, startedAt, durationMs, earlierAttempts = [] } = exchange ?? {};
  return {
    id,
    requirement,
    variant,
    batch,
    title,
    role,
    faults,
    expectation,
    combines,
    provedBy,
    status: result.status === 'passed' && late.length > 0 ? 'failed' : result.status,
    reason,
    blame,
    outcome: result.inFront ?? (exchange && outcomeOf(exchange)),
    findings: [...result.judgements.flatMap(findingOf), ...late],
    request,
    startedAt,
    durationMs,
    response,
    transportError,
    earlierAttempts: earlierAttempts.length > 0 ? earlierAttempts : undefined,
    curl,
  };
}

function totalsOf(requirements: readonly RequirementRecord[]): Record<RequirementStatus, number> {
  const totals = { passed: 0, failed: 0, deviating: 0, inconclusive: 0, untested: 0 };
  for (const { status } of requirements) totals[status] += 1;
  return totals;
}

// What the checks of the whole run find wrong with a case stands in the requirements' failures, and counts first.
const passedIn = (results: readonly CaseResult[]): ReadonlySet<string> =>
  new Set(results.flatMap(({ case: testCase, status }) => (status === 'passed' ? [testCase.id] : [])));

/** The day of a time of ISO 8601. */
const dayOf = (time: string) => time.slice(0, 10);

// Every view sees what the file holds: a member that is undefined is none there.
const asWritten = (record: RunRecord) => JSON.parse(JSON.stringify(record)) as RunRecord;

/** Makes the run record out of what happened. */
export function makeRecord(soFar: RunSoFar, facts: RunFacts): RunRecord {
  const { contract, target, runner, options, startedAt, planned } = facts;
  const { firstLook, interrupted, uploadDelayMs, cut } = soFar;
  const { results, judged } = wholeRunOf(soFar);
  const bug = soFar.bug ?? [...judged.bugs.values()][0];
  const standing = requirementResults(contract.requirements, contract, results, judged, firstLook);
  const listed = facts.deviations ?? [];
  const { requirements, deviations } = judgeDeviations(standing, passedIn(results), listed, dayOf(startedAt));
  const part = options.shard !== undefined || Boolean(options.cases?.length);
  const whole = interrupted === undefined && cut === undefined && !part;
  const complete = whole && planned.every((batch) => soFar.batches.has(batch));
  const ledger = ledgerOf(soFar, options.limits ?? {});
  const { title, version, sha256 } = contract;
  const { profile, seed, strict, requireAll } = options;
  const { told, summarised } = toldAndSummarised(results, judged, facts.sentFor);
  const record: RunRecord = {
    schemaVersion,
    suite,
    contract: { title, version, sha256 },
    target: { ...target, ignored: options.ignored?.length ? options.ignored : undefined },
    run: {
      id: randomUUID(),
      startedAt,
      finishedAt: facts.finishedAt ?? new Date().toISOString(),
      ...{ runner, profile, seed, strict, requireAll },
      ...(profile === 'deep' && options.explore !== undefined && { explore: options.explore }),
      ...(options.shard && { shard: options.shard }),
      ...(options.cases?.length && { cases: options.cases }),
      complete,
    },
    ...judgeStanding(requirements, options, firstLook, {
      ...{ complete, interrupted, bug, cut, deviations },
      ...(options.shard && { shard: options.shard }),
    }),
    totals: {
      requirements: totalsOf(requirements),
      cases: results.length,
      requests: ledger.requests.total,
      uploads: ledger.uploads.taken,
    },
    ledger,
    requirements,
    cases: told.map((result) => caseRecord(result, judged.late)),
    ...(summarised.length > 0 && { summarised }),
    behaviour: { ...behaviourOf(results), uploadDelayMs },
    ...(facts.deviations && { deviations }),
  };
  const made = asWritten(record);
  return facts.baseline ? comparedWith(made, facts.baseline, options) : made;
}
