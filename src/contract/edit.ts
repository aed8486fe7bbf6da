/** How the members of a JSON object stand in its text: none of it may matter to a reader (RFC 8259 sections 2 and 4). */
export interface Layout {
  /** A number for each member; they stand in the order of their numbers. Absent: as given. */
  readonly order?: readonly number[];
  /** White space before each token in turn, from the first again when there are more tokens. Absent: none. */
  readonly spaces?: readonly string[];
  /** Every character of the names as \uXXXX (RFC 8259 section 7). */
  readonly escapeNames?: boolean;
}

/** One change of a text. `at` counts over and over through the text, whatever its length. */
export type Damage =
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert' | 'replace'; readonly at: number; readonly bytes: string }
  | { readonly kind: 'truncate'; readonly at: number };

/**
 * What a case changes in the valid request; what it does not name stays as it is. Texts may hold placeholders:
 * `{{token}}` for a value of the target when the case is sent, `{{random:token}}` for a seeded one when it is made
 * (cases/render.ts and cases/random-values.ts list both).
 */
export interface Edit {
  readonly method?: string;
  /** `{{path}}` is the documented one, `{{path|upper-case}}` the same in capitals. */
  readonly path?: string;
  /** Query string without `?`. */
  readonly query?: string;
  /** Headers with another value; null leaves one out. A further name is added at the end. */
  readonly header?: Readonly<Record<string, string | null>>;
  /** Headers in place of all. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** Members with other JSON text, each in its place. A further name is added at the end. */
  readonly set?: Readonly<Record<string, string>>;
  /** Members that are left out. */
  readonly omit?: readonly string[];
  /** Members in place of all, each with JSON text; `{{json:uploadId}}` is the valid one's. */
  readonly members?: readonly (readonly [name: string, json: string])[];
  readonly layout?: Layout;
  /** The part of the body's text that is kept, by positions as in `String.prototype.slice`. */
  readonly slice?: readonly [start: number, end?: number];
  /** The first occurrence of a text in the body, and what takes its place. */
  readonly replace?: readonly [from: string, to: string];
  /** Every occurrence. */
  readonly replaceAll?: readonly [from: string, to: string];
  /** Changes of the body's text, one after the other. */
  readonly damage?: readonly Damage[];
  /** The body's text; `{{body}}` is what the members give, `{{body|quoted}}` the same as a JSON string. Null: no body. */
  readonly text?: string | null;
  /** How the text becomes bytes; `latin1` gives one byte a character. Default UTF-8. */
  readonly encoding?: 'utf16le' | 'latin1';
}
