import type { Alteration } from './alteration.ts';

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
  | 'intermittent';

/** One deliberate violation: a suite that passes in spite of it is blind there. */
export interface Defect extends Alteration {
  readonly family: DefectFamily;
  /** Ids of the requirements that it breaks directly. */
  readonly violates: readonly string[];
}
