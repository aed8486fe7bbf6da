/** One thing that is wrong with a request body. */
export interface Problem {
  /** Name of the member it is about; empty for the body as a whole. */
  readonly field: string;
  /** Says what is wrong without repeating what was sent (requirement no-echo). */
  readonly message: string;
}
