import type { Arbitrary } from 'fast-check';
import type { Field } from '../contract/contract.ts';
import type { Case } from './case.ts';
import type { Kitchen } from './recipe.ts';

/** What an exploration says about a case; its id, its profile and its audit are the same for all of them. */
export type Explored = Omit<Case, 'id' | 'profile' | 'variant' | 'batch' | 'observed' | 'faults'>;

/**
 * Random cases of one kind. The values are plain data that fast-check draws and shrinks; a case is made from a value
 * by data alone. Adding one is one file and one line in explorations/index.ts.
 */
export interface Exploration<Value = unknown> {
  /** Stable; begins with `explore.`. */
  readonly id: string;
  /** What holds when every case gets an acceptable answer. */
  readonly title: string;
  /** Its share of the random cases, beside the weights of the others. */
  readonly weight: number;
  readonly values: (fields: readonly Field[]) => Arbitrary<Value>;
  /** `caseId` is what the kitchen draws the ordinary values by. */
  readonly caseOf: (value: Value, kitchen: Kitchen, caseId: string) => Explored;
}
