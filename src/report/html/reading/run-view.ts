import type { Behaviour } from '../../../record/behaviour/behaviour.ts';
import type { RunRecord } from '../../../record/record.ts';

/** The run record as the page reads it: an older edition of the suite may have left out what later ones added. */
export type RunView = Omit<RunRecord, 'behaviour' | 'ledger'> & {
  readonly behaviour: Partial<Behaviour>;
} & Partial<Pick<RunRecord, 'ledger'>>;
