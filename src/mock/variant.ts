import type { Behaviour } from './behaviour.ts';

/** One named change of the mock's behaviour. */
export interface Variant {
  /** In kebab-case: what it is about, which of it, and what the mock does then (see variants/README.md). */
  readonly id: string;
  /** What the mock does differently, as a statement. */
  readonly says: string;
  readonly alter: (behaviour: Behaviour) => Behaviour;
  /** Some answers come late or never: tests begin it first and give it time. */
  readonly waits?: true;
}

/** What kind of thing a defect breaks. */
export type DefectFamily =
  | 'credentials'
  | 'validation'
  | 'lookup'
  | 'accepted'
  | 'error'
  | 'effect'
  | 'leak'
  | 'method'
  | 'robustness'
  | 'transport'
  | 'gateway'
  | 'intermittent';

/** Flavours in which a defect would not show. */
export interface Contradiction {
  /** Ids of flavours; `given uploads` stands for uploads that are given by id. */
  readonly flavours: readonly string[];
  readonly because: string;
}

/** One deliberate violation: a suite that passes in spite of it is blind there. */
export interface Defect extends Variant {
  readonly family: DefectFamily;
  /** Ids of the requirements that it breaks directly. */
  readonly violates: readonly string[];
  /** Ids of those that fail as a consequence: a suite that sees only these has not found it. */
  readonly entails?: readonly string[];
  /**
   * What it takes to see it, if a single request is not enough: two faults at once, a few requests in turn, some of them
   * over one connection, a whole run.
   */
  readonly shows?: 'in pairs' | 'in sequence' | 'over one connection' | 'in a run';
  /** The report has to call it intermittent: the same request fails at one time and passes at another. */
  readonly comesAndGoes?: true;
  /** It hides what other faults come to: what it breaks itself, a whole run tells. */
  readonly hides?: true;
  readonly contradicts?: Contradiction;
}

/** What a flavour varies. A server has at most one flavour of each family, as two would undo each other. */
export const flavourFamilies = [
  'envelope',
  'message',
  'status',
  'code',
  'accepted',
  'time',
  'job id',
  'upload id',
  'order',
  'repeat',
  'reading',
  'strictness',
  'lookup',
  'method',
  'path',
  'outage',
  'storage',
  'json',
  'media type',
  'header',
  'latency',
  'coding',
  'framing',
] as const;

/** An allowed variation: a suite that fails because of it cries wolf. */
export interface Flavour extends Variant {
  readonly family: (typeof flavourFamilies)[number];
}

/** The behaviour with every variant in turn; a later one sees what the earlier ones made of it. */
export const applyAll = (behaviour: Behaviour, variants: readonly Variant[]): Behaviour =>
  variants.reduce((altered, { alter }) => alter(altered), behaviour);
