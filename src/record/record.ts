import type { Blame, Failure } from '../checks/finding.ts';
import type { Outcome } from '../checks/outcome.ts';
import type { Expectation } from '../contract/expectation.ts';
import type { Fault, Level, Profile } from '../contract/requirement.ts';
import type { TargetFacts } from '../engine/journal/target-facts.ts';
import type { Runner } from '../target/settings/run-settings.ts';
import type { Shard } from '../target/settings/shard.ts';
import type { ReceivedResponse, SentRequest, TransportError } from '../target/transport/exchange.ts';
import type { Change } from './baseline/change.ts';
import type { Behaviour } from './behaviour/behaviour.ts';
import type { DeviationRecord } from './deviations/deviation.ts';
import type { Ledger } from './ledger.ts';
import type { PlayedScenario } from './played-scenario.ts';

/** The form of the run record; it goes up when a reader of the last form would misread the next. */
export const schemaVersion = 1;

export type Verdict = 'conformant' | 'nonconformant' | 'inconclusive';

export type RequirementStatus = 'passed' | 'failed' | 'deviating' | 'inconclusive' | 'untested';

/** What is wrong, for which requirement, with evidence; who can act on it. */
export interface Finding extends Failure {
  readonly requirement: string;
  /** Id of the check that found it. */
  readonly check: string;
  readonly blame: Blame;
}

export interface RequirementRecord {
  readonly id: string;
  readonly level: Level;
  readonly area: string;
  readonly title: string;
  readonly core: boolean;
  /** Section of the documented page, or the standard with its section. */
  readonly source: string;
  /** What the page says, in words of ours: documented requirements alone. */
  readonly says?: string;
  /** What is sent, in words. */
  readonly sent: string;
  /** What is acceptable as an answer, in words. */
  readonly expects: string;
  readonly status: RequirementStatus;
  /** Why it is inconclusive or untested, and what to do; or why it is tolerated. */
  readonly reason?: string;
  readonly blame?: Blame;
  /** How many cases it was judged on. */
  readonly cases: number;
  /** Ids of the cases that failed it. */
  readonly failures: readonly string[];
}

export interface CaseRecord {
  readonly id: string;
  readonly requirement: string;
  readonly title: string;
  readonly role: 'case' | 'control';
  /** What tells it from the other cases of its requirement. */
  readonly variant: string;
  /** Id of the batch that it was played in. */
  readonly batch: string;
  /** What is wrong with the request: nothing, one thing or, where it is recorded which one wins, two. */
  readonly faults: readonly Fault[];
  /** Which answers are acceptable. */
  readonly expectation: Expectation;
  /** Names of what meets in it: variants of its requirement, or the two faults of a pair. */
  readonly combines?: readonly string[];
  /**
   * Id of the control, or of another case, that was accepted on the same upload afterwards: nothing but the fault
   * explains what came. Absent: it was accepted itself, or nothing proves it.
   */
  readonly provedBy?: string;
  readonly status: 'passed' | 'failed' | 'inconclusive' | 'untested';
  readonly reason?: string;
  readonly blame?: Blame;
  /** What came; absent: it was not sent. */
  readonly outcome?: Outcome;
  readonly findings: readonly Finding[];
  readonly request?: SentRequest;
  readonly response?: ReceivedResponse;
  readonly transportError?: TransportError;
  /** What came to the same request before, when it was sent again. */
  readonly earlierAttempts?: readonly string[];
  readonly curl?: string;
  /** What a client did in the scenario that this case stands for. */
  readonly played?: PlayedScenario;
  /** ISO 8601, UTC. */
  readonly startedAt?: string;
  readonly durationMs?: number;
}

/** Random cases that passed alike, and are not told one by one. */
export interface SummarisedCases {
  readonly requirement: string;
  readonly faults: readonly Fault[];
  readonly expectation: Expectation;
  readonly outcome: Outcome;
  /** How many there were. */
  readonly cases: number;
  /** All of theirs together. */
  readonly durationMs: number;
}

/** Everything a run produced, as one JSON document (conformance.json); every report is a view of it. */
export interface RunRecord {
  readonly schemaVersion: typeof schemaVersion;
  /** Who was judged: a client, or both sides of a recording; a server without it. */
  readonly side?: 'client' | 'both';
  readonly suite: { readonly name: string; readonly version: string };
  readonly contract: { readonly title: string; readonly version: string; readonly sha256: string };
  readonly target: TargetFacts;
  readonly run: {
    readonly id: string;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly runner: Runner;
    readonly profile: Profile;
    readonly seed: string;
    readonly strict: boolean;
    readonly requireAll: boolean;
    /** How many random cases were asked for, in the profile deep. */
    readonly explore?: number;
    /** Which part of the run this is, if it is spread over machines. */
    readonly shard?: Shard;
    /** Ids of the only cases that were asked for, if not all of the profile were. */
    readonly cases?: readonly string[];
    /** Whether every batch of the profile was played. */
    readonly complete: boolean;
  };
  readonly verdict: Verdict;
  /** The verdict's reason in one sentence. */
  readonly why: string;
  readonly blame?: Blame;
  readonly totals: {
    readonly requirements: Readonly<Record<RequirementStatus, number>>;
    readonly cases: number;
    /** Every request that was sent, provisioning and repetitions included. */
    readonly requests: number;
    readonly uploads: number;
  };
  readonly ledger: Ledger;
  readonly requirements: readonly RequirementRecord[];
  readonly cases: readonly CaseRecord[];
  /** What passed beside the cases that are told one by one, if there is more. */
  readonly summarised?: readonly SummarisedCases[];
  readonly behaviour: Behaviour;
  /** Entries of the list of known deviations that this run could tell something about. */
  readonly deviations?: readonly DeviationRecord[];
  /** The earlier run that this one was compared with, and what changed since. */
  readonly baseline?: {
    readonly run: string;
    readonly startedAt: string;
    readonly changes: readonly Change[];
  };
}
