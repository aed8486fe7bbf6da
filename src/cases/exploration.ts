import type { Arbitrary } from 'fast-check';
import type { Field } from '../contract/contract.ts';
import type { CaseRow } from '../contract/requirement.ts';

/** The row that a random value stands for: an edit like any other, for a requirement of the register. */
export interface ExploredRow extends CaseRow {
  readonly requirement: string;
}

/**
 * Random cases of one kind. The values are plain data that fast-check draws and shrinks; a row is made from a value
 * by data alone. Adding one is one file and one line in explorations/index.ts.
 */
export interface Exploration<Value = unknown> {
  /** Stable; begins with `explore.`. */
  readonly id: string;
  /** What holds when every case gets an acceptable answer. */
  readonly title: string;
  /** Its share of the random cases, beside the weights of the others. */
  readonly weight: number;
  /** Ids of the requirements that its rows may name. */
  readonly requirements: (fields: readonly Field[]) => readonly string[];
  readonly values: (fields: readonly Field[]) => Arbitrary<Value>;
  readonly rowOf: (value: Value) => ExploredRow;
}
