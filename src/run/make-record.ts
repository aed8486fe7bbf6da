import { randomUUID } from 'node:crypto';
import type { RunJudgement } from '../checks/check.ts';
import type { Contract } from '../contract/contract.ts';
import { suite } from '../contract/package-root.ts';
import type { RunOptions, Target } from '../target/configuration.ts';
import { behaviourOf } from './behaviour.ts';
import type { Entry } from './journal.ts';
import {
  type CaseRecord,
  type Finding,
  type RequirementRecord,
  type RequirementStatus,
  type RunRecord,
  schemaVersion,
} from './record.ts';
import { judgeRun, requirementResults } from './requirement-results.ts';
import type { CaseResult } from './result.ts';
import { judgeStanding } from './verdict.ts';

/** What a record is made from besides its journal. */
export interface RunFacts {
  readonly contract: Contract;
  readonly target: Pick<Target, 'kind' | 'baseUrl'>;
  readonly options: RunOptions;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Ids of the batches that the profile asks for. */
  readonly planned: readonly string[];
}

const findingOf = ({ requirement, failure }: Pick<RunJudgement, 'requirement' | 'failure'>): Finding[] =>
  failure ? [{ requirement, ...failure, blame: 'server' }] : [];

function caseRecord(result: CaseResult, fromRun: readonly RunJudgement[]): CaseRecord {
  const { case: sent, role, exchange, reason, blame, curl } = result;
  const late = fromRun.filter(({ caseId }) => caseId === sent.id).flatMap(findingOf);
  const status = result.status === 'passed' && late.length > 0 ? 'failed' : result.status;
  return {
    id: sent.id,
    requirement: sent.requirement,
    title: sent.title,
    role,
    ...(sent.fault && { fault: sent.fault }),
    status,
    ...(reason && { reason }),
    ...(blame && { blame }),
    findings: [...result.judgements.flatMap(findingOf), ...late],
    ...(exchange && { request: exchange.request, durationMs: exchange.durationMs }),
    ...(exchange?.response && { response: exchange.response }),
    ...(exchange?.trouble && { trouble: exchange.trouble }),
    ...(exchange?.earlier.length && { earlier: exchange.earlier }),
    ...(curl && { curl }),
  };
}

function totalsOf(requirements: readonly RequirementRecord[]): Record<RequirementStatus, number> {
  const totals = { passed: 0, failed: 0, deviating: 0, inconclusive: 0, untested: 0 };
  for (const { status } of requirements) totals[status] += 1;
  return totals;
}

const regionOf = ({ regions }: Contract, { baseUrl }: Pick<Target, 'baseUrl'>) => {
  const region = Object.keys(regions).find((name) => regions[name] === baseUrl);
  return region === undefined ? {} : { region };
};

/** The results of all batches in a journal, in the order in which they were played. */
export const resultsIn = (entries: readonly Entry[]): CaseResult[] =>
  entries.flatMap((entry) => (entry.type === 'batch' ? entry.result.results : []));

/** Makes the run record out of what happened. */
export function makeRecord(entries: readonly Entry[], facts: RunFacts): RunRecord {
  const { contract, target, options, startedAt, planned } = facts;
  const results = resultsIn(entries);
  const firstLook = entries.find((entry) => entry.type === 'first-look')?.outcome;
  const bug = entries.find((entry) => entry.type === 'bug')?.message;
  const requirements = requirementResults(contract.requirements, results, firstLook);
  const played = new Set(entries.flatMap((entry) => (entry.type === 'batch' ? [entry.result.batch] : [])));
  const complete = planned.every((batch) => played.has(batch));
  const fromRun = judgeRun(results);
  const { title, version, sha256 } = contract;
  const { profile, seed, strict, requireAll } = options;
  return {
    schemaVersion,
    suite,
    contract: { title, version, sha256 },
    target: { kind: target.kind, baseUrl: target.baseUrl, ...regionOf(contract, target) },
    run: {
      id: randomUUID(),
      startedAt,
      finishedAt: new Date().toISOString(),
      ...{ profile, seed, strict, requireAll },
      complete,
    },
    ...judgeStanding(requirements, options, firstLook, { complete, bug }),
    totals: {
      requirements: totalsOf(requirements),
      cases: results.length,
      requests: entries.reduce((sum, entry) => sum + (entry.type === 'requests' ? entry.count : 0), 0),
      uploads: entries.filter(({ type }) => type === 'upload').length,
    },
    requirements,
    cases: results.map((result) => caseRecord(result, fromRun)),
    behaviour: behaviourOf(results),
  };
}
