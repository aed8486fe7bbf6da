/** A part of a page in reading order, without the markup around it. Texts are on one line, but for those of code. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | Table;

/** A table, or what reads like one: a definition list, a list of named items, rows of a documentation platform. */
export interface Table {
  readonly kind: 'table';
  /** Titles of the columns; empty when there are none. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Neighbouring blocks of rows without titles are one table. */
export function joinRows(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const untitled = block.kind === 'table' && block.columns.length === 0;
    if (untitled && before?.kind === 'table' && before.columns.length === 0)
      joined.splice(-1, 1, { ...before, rows: [...before.rows, ...block.rows] });
    else joined.push(block);
  }
  return joined;
}
