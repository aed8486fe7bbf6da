import type { Part } from './statement.ts';

/** What two statements can differ in. */
export type Aspect =
  | 'method'
  | 'path'
  | 'region'
  | 'name'
  | 'type'
  | 'required'
  | 'media type'
  | 'status'
  | 'query parameter'
  | 'error body';

/** One difference between the page and the contract. */
export interface Difference {
  readonly aspect: Aspect;
  /** The part of the page, where a name of one is concerned. */
  readonly part?: Part;
  /** The header, field or code; as the contract has it if it does. */
  readonly name?: string;
  /** What either has; absent where it has nothing. */
  readonly page?: string;
  readonly contract?: string;
}

/** A difference with what hangs on it. */
export interface Drift extends Difference {
  /** Ids of the requirements that it touches. */
  readonly requirements: readonly string[];
  /** Where it is to be changed: a file of the sources, and a key or name in it. */
  readonly change: readonly Place[];
}

export interface Place {
  readonly file: string;
  readonly key: string;
}
