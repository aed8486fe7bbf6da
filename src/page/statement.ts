/** The JSON type of a value, as a page calls it; `integer` is told from `number`, `timestamp` from `string`. */
export type PageType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'timestamp';

/** A header, field or error code, with what is said of it; what is absent is not said. */
export interface Entry {
  readonly name: string;
  readonly type?: PageType;
  readonly required?: boolean;
  /** Media types that are named for it. */
  readonly mediaTypes: readonly string[];
  /** HTTP statuses that are named for it. */
  readonly statuses: readonly number[];
}

/** The parts of the page that name things. */
export const parts = ['headers', 'fields', 'response', 'codes'] as const;
export type Part = (typeof parts)[number];

/** What a page and the contract both can say of the operation. */
export interface Statement extends Readonly<Record<Part, readonly Entry[]>> {
  /** In upper case. */
  readonly methods: readonly string[];
  readonly paths: readonly string[];
  /** Names of regions; a host that is no API host of CleverTap stands for itself. */
  readonly regions: readonly string[];
  /** Whether the regions are a list that means to be whole, not an example. */
  readonly listsRegions: boolean;
  /** Parameters of the query. */
  readonly query: readonly string[];
  /** Members of an error body. */
  readonly errorBody: readonly string[];
}
