import { randomUUID } from 'node:crypto';
import { expectedInWords, sentInWords } from '../cases/requirement-in-words.ts';
import type { Blame } from '../checks/finding.ts';
import { type Contract, loadContract } from '../contract/contract.ts';
import { errorCodes } from '../contract/error-code.ts';
import { suite } from '../contract/package-root.ts';
import type { Requirement } from '../contract/requirement.ts';
import { comparedWith } from '../record/baseline/compared-with.ts';
import type { Comparison } from '../record/baseline/read-comparison.ts';
import { behaviourOf } from '../record/behaviour/behaviour.ts';
import { judgeDeviations } from '../record/deviations/apply-deviations.ts';
import {
  type CaseRecord,
  type Finding,
  type RequirementRecord,
  type RunRecord,
  schemaVersion,
} from '../record/record.ts';
import { judgeStanding } from '../record/verdict.ts';
import { createRedaction } from '../target/redaction/redaction.ts';
import type { RunOptions } from '../target/settings/configuration.ts';
import { type Conversation, isAccepted } from './conversation.ts';
import { profileOf } from './profile.ts';

/** What a record is made from besides its cases. */
export interface ClientFacts {
  readonly contract: Contract;
  /** What was judged: the command, or the files of a recording. */
  readonly subject: string;
  readonly options: RunOptions;
  readonly comparison: Comparison;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Values that must not be written, with what stands in their place. */
  readonly secrets: readonly { readonly name: string; readonly value: string }[];
}

/** What a run without a server as its subject came to. */
export interface Outcome {
  readonly side: NonNullable<RunRecord['side']>;
  readonly kind: 'client' | 'recording';
  readonly cases: readonly CaseRecord[];
  readonly requirements: readonly RequirementRecord[];
  readonly conversations: readonly Conversation[];
  /** Why it is no verdict although nothing failed, if so. */
  readonly gap?: string;
  /** Set where nothing at all can be judged: why, and what to do. */
  readonly nothing?: { readonly reason: string; readonly cure: string };
}

/** A finding of a client's check, which says in words what was expected and what came. */
export const findingOf = (
  requirement: string,
  check: string,
  failure: { readonly expected: string; readonly actual: string },
  blame: Blame,
): Finding => ({
  requirement,
  check,
  expected: { kind: 'of a client', says: failure.expected },
  actual: { kind: 'of a client', says: failure.actual },
  blame,
});

/** What a case has besides, that is not one of a batch of a server's run. */
export const playedOnce = (id: string) => ({
  variant: id,
  batch: id,
  faults: [],
  expectation: { accepted: true, codes: errorCodes, plain: [] },
});

export type Standing = Pick<RequirementRecord, 'status' | 'reason' | 'blame'>;

/** How a requirement stands by the cases that were judged by it, and why it is open if none was. */
export function requirementRecord(
  requirement: Requirement,
  judged: readonly { readonly id: string; readonly failed: boolean }[],
  open: Standing,
): RequirementRecord {
  const { id, side, level, area, title, core, source, says } = requirement;
  const contract = loadContract();
  const failures = [...new Set(judged.filter(({ failed }) => failed).map((one) => one.id))];
  const failedStanding = { status: 'failed', blame: side === 'client' ? 'client' : 'server' } as const;
  const standing: Standing = failures.length > 0 ? failedStanding : { status: 'passed' };
  return {
    ...{ id, level, area, title, core, source, says },
    sent: sentInWords(requirement, contract),
    expects: expectedInWords(requirement, contract),
    ...(judged.length > 0 ? standing : open),
    cases: new Set(judged.map((one) => one.id)).size,
    failures,
  };
}

function ledgerOf(conversations: readonly Conversation[]): RunRecord['ledger'] {
  const exchanges = conversations.flatMap((conversation) => conversation.exchanges);
  const completed = exchanges.filter((one) => one.operation === 'complete' && isAccepted(one)).length;
  const taken = exchanges.filter(({ operation }) => operation === 'issue').length;
  return {
    requests: { total: exchanges.length, cases: exchanges.length, provisioning: 0, repeated: 0 },
    repeatedAfter: {},
    uploads: { taken, completed, unused: [] },
    jobs: [],
    limits: {},
  };
}

/** Makes the run record out of what a client, or a recording, came to. */
export function recordOf(outcome: Outcome, facts: ClientFacts): RunRecord {
  const { side, kind, cases, conversations, gap, nothing } = outcome;
  const { contract, options, comparison, startedAt, subject } = facts;
  const passed = new Set(cases.flatMap(({ id, status }) => (status === 'passed' ? [id] : [])));
  const today = startedAt.slice(0, 10);
  const { requirements, deviations } = judgeDeviations(
    outcome.requirements,
    passed,
    comparison.deviations ?? [],
    today,
  );
  const stop = nothing && ({ goesOn: false, blame: 'client', ...nothing } as const);
  const judged = judgeStanding(requirements, options, stop, {
    complete: gap === undefined,
    cut: gap,
    deviations,
  });
  const failed = requirements.find(({ status, blame }) => status === 'failed' && blame !== undefined);
  const totals = { passed: 0, failed: 0, deviating: 0, inconclusive: 0, untested: 0 };
  for (const { status } of requirements) totals[status] += 1;
  const ledger = ledgerOf(conversations);
  const record: RunRecord = {
    schemaVersion,
    suite,
    side,
    contract: { title: contract.title, version: contract.version, sha256: contract.sha256 },
    target: { kind, baseUrl: subject },
    run: {
      id: randomUUID(),
      startedAt,
      finishedAt: new Date().toISOString(),
      runner: 'engine',
      profile: options.profile,
      seed: options.seed,
      strict: options.strict,
      requireAll: options.requireAll,
      complete: gap === undefined,
    },
    ...judged,
    blame: judged.blame === 'server' ? failed?.blame : judged.blame,
    totals: {
      requirements: totals,
      cases: cases.length,
      requests: ledger.requests.total,
      uploads: ledger.uploads.taken,
    },
    ledger,
    requirements,
    cases,
    behaviour: { ...behaviourOf([]), client: profileOf(conversations) },
    deviations: comparison.deviations && deviations,
  };
  // What is undefined is no member of a document.
  const plain = JSON.parse(JSON.stringify(createRedaction(facts.secrets)(record))) as RunRecord;
  return comparison.baseline ? comparedWith(plain, comparison.baseline, options) : plain;
}
