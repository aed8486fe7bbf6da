/** A caller that the mock knows. */
export interface Account {
  readonly id: string;
  /** The secret that belongs to this account and to no other. */
  readonly token: string;
}
