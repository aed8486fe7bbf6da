import type { Case } from '../cases/case.ts';
import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../target/transport/exchange.ts';
import type { Actual, Expected, Failure } from './finding.ts';
import type { Reading } from './outcome.ts';

/** One requirement looked at: it held, or it failed. */
export interface Judgement {
  readonly requirement: string;
  readonly failure?: Failure;
}

/** A judgement with the id of the check that made it. */
export type Attributed<T extends Judgement = Judgement> = T & { readonly check: string };

/** What a check looks at. */
export interface Subject extends Reading {
  readonly case: Case;
  readonly exchange: Exchange;
  readonly contract: Contract;
  /** Token values that no answer may hold. */
  readonly tokens: readonly string[];
}

/** A pure function from one exchange to judgements; none for a requirement that does not apply to it. */
export interface Check {
  readonly id: string;
  readonly requirements: readonly string[];
  /** Which answers to what is only observed it judges too: those of the operation, or all; without it, none. */
  readonly observed?: 'operation' | 'all';
  readonly judge: (subject: Subject) => readonly Judgement[];
}

/** A judgement about the whole run, with the case that shows it. */
export interface RunJudgement extends Judgement {
  readonly caseId: string;
}

/** An exchange of a run, as the checks of a whole run look at it. */
export interface RunSubject extends Pick<Subject, 'case' | 'exchange' | 'outcome' | 'body'> {
  readonly role: 'case' | 'control';
}

/** Requests of a run that were no completions: how many, and how many of them got lost on the way at first. */
export interface OtherRequests {
  readonly sent: number;
  readonly lost: number;
}

/** A check that needs all exchanges of a run. */
export interface RunCheck {
  readonly id: string;
  readonly requirements: readonly string[];
  /** Whether it also looks at exchanges that proved nothing by themselves. */
  readonly everything?: boolean;
  readonly judge: (subjects: readonly RunSubject[], others: OtherRequests) => readonly RunJudgement[];
}

/** Puts a check's id on its judgements. */
export const byCheck = <T extends Judgement>(check: string, judgements: readonly T[]): Attributed<T>[] =>
  judgements.map((judgement) => ({ ...judgement, check }));

export const held = (requirement: string): Judgement => ({ requirement });

export const failed = (requirement: string, expected: Expected, actual: Actual): Judgement => ({
  requirement,
  failure: { expected, actual },
});

/** Held or failed, by a condition. */
export const judged = (requirement: string, holds: boolean, expected: Expected, actual: Actual): Judgement =>
  holds ? held(requirement) : failed(requirement, expected, actual);
