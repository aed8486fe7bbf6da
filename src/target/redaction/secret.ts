/** A value that must never be written or printed, and what stands in its place. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}
