/** One change of a line of the source that some test has to notice. */
export interface Mutation {
  /** Below `src`. */
  readonly file: string;
  /** A text that stands once in the file. */
  readonly text: string;
  readonly becomes: string;
  /** What is broken then. */
  readonly why: string;
  /** The test file that is to notice it, below `tests/self`, without its ending. */
  readonly foundBy: string;
  /** Only the tests with this in their titles. */
  readonly title?: string;
}
