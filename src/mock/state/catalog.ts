/** A catalog that the mock knows. */
export interface Catalog {
  readonly id: number;
  /** The only account that may complete uploads for it (requirement authorization.catalog). */
  readonly accountId: string;
}
