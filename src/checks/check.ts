import type { Case } from '../cases/case.ts';
import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../target/transport/exchange.ts';
import type { Answer } from './answer.ts';

/** Who can act on a finding or on an inconclusive result. */
export type Blame = 'server' | 'documentation' | 'account' | 'network' | 'suite';

/** What was expected and what came. */
export interface Failure {
  readonly expected: string;
  readonly actual: string;
  /** The same request got it right another time. */
  readonly intermittent?: true;
}

/** One requirement looked at: it held, or it failed. */
export interface Judgement {
  readonly requirement: string;
  readonly failure?: Failure;
}

/** A judgement with the id of the check that made it. */
export type Signed<T extends Judgement = Judgement> = T & { readonly check: string };

/** What a check looks at. */
export interface Subject {
  readonly case: Case;
  readonly exchange: Exchange;
  readonly answer: Answer;
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

/** A check that needs all exchanges of a run. */
export interface RunCheck {
  readonly id: string;
  readonly requirements: readonly string[];
  /** Whether it also looks at exchanges that proved nothing by themselves. */
  readonly everything?: boolean;
  readonly judge: (
    subjects: readonly Pick<Subject, 'case' | 'exchange' | 'answer'>[],
  ) => readonly RunJudgement[];
}

/** Puts a check's id on what it says. */
export const signed = <T extends Judgement>(check: string, judgements: readonly T[]): Signed<T>[] =>
  judgements.map((judgement) => ({ ...judgement, check }));

export const held = (requirement: string): Judgement => ({ requirement });

export const failed = (requirement: string, expected: string, actual: string): Judgement => ({
  requirement,
  failure: { expected, actual },
});

/** The failure as one that comes and goes, with what shows it in words. */
export const asIntermittent = ({ expected, actual }: Failure, words: string): Failure => ({
  expected,
  actual: `${actual}${words}: intermittent`,
  intermittent: true,
});

/** Held or failed, by a condition. */
export const judged = (requirement: string, holds: boolean, expected: string, actual: string): Judgement =>
  holds ? held(requirement) : failed(requirement, expected, actual);
