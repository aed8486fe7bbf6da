type Cell = string | number;

const numeric = (rows: readonly (readonly Cell[])[], column: number) =>
  rows.every((row) => typeof row[column] === 'number');

/** A table in Markdown that is read as well without being rendered. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, 3, ...rows.map((row) => String(row[column]).length)),
  );
  const right = head.map((_, column) => numeric(rows, column));
  const pad = (text: string, column: number) =>
    right[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell, column) => pad(String(cell), column)).join(' | ')} |`;
  const rule = widths.map((width, column) => '-'.repeat(width - 1) + (right[column] ? ':' : '-'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
