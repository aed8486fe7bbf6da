import { escaped, truncated } from '../../text/escape.ts';

/** How a stretch of text looks in colour; `code` is never clipped. */
export type Style = 'bold' | 'dim' | 'good' | 'bad' | 'open' | 'code';

export interface Span {
  readonly text: string;
  readonly style?: Style;
}

/** One line of the summary, as data. */
type Line = readonly Span[];

/** A value behind its label. It is laid out when the width is known. */
interface Labelled {
  readonly label: Span;
  readonly value: Span;
  /** Most characters of the value that are kept. */
  readonly most: number;
  /** Columns by which the value is indented where it does not fit beside its label; without it, it stays beside it. */
  readonly hang?: number;
}

/** A line across all columns. */
interface Rule {
  readonly rule: Style;
}

/** A part of the summary. */
export type Block = Line | Labelled | Rule;

/** A line of one span. */
export const line = (text: string, style?: Style): Line => [{ text, style }];

/** A value behind its label; further lines are indented to the first one's text. */
export const labelled = (label: string, value: string, style?: Style, most = 400): Block[] => [
  { label: { text: label, style: 'dim' }, value: { text: value, style }, most },
];

/** A text as lines of at most `width` characters, broken at blanks; only a word that is longer is cut. */
function wrap(text: string, width: number, most: number): string[] {
  const pattern = new RegExp(`.{1,${width}}(?:\\s+|$)|.{${width}}`, 'gu');
  return (truncated(escaped(text), most).match(pattern) ?? []).map((part) => part.trimEnd());
}

function labelledLines({ label, value, most, hang }: Labelled, columns: number): Line[] {
  const apart = hang !== undefined && label.text.length + escaped(value.text).length > columns;
  const indent = apart ? hang : label.text.length;
  const lines = wrap(value.text, columns - indent, most).map((text, index) => [
    index === 0 && !apart ? label : { text: ' '.repeat(indent) },
    { ...value, text },
  ]);
  return apart ? [[{ ...label, text: label.text.trimEnd() }], ...lines] : lines;
}

function linesOf(block: Block, columns: number): readonly Line[] {
  if ('label' in block) return labelledLines(block, columns);
  return 'rule' in block ? [line('─'.repeat(columns), block.rule)] : [block];
}

// Select Graphic Rendition (ECMA-48, 8.3.117).
const codes: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  good: '1;32',
  bad: '1;31',
  open: '1;33',
  code: '36',
};

const longest = 200;

function print({ text, style }: Span, colour: boolean): string {
  const safe = style === 'code' ? escaped(text) : truncated(escaped(text), longest);
  return colour && style && safe !== '' ? `\u001b[${codes[style]}m${safe}\u001b[0m` : safe;
}

const usualColumns = 96;
const [fewestColumns, mostColumns] = [60, 120];

/**
 * Blocks as text, laid out for a terminal of so many columns, or for 96 where the output is none. Every span goes
 * through `escaped` here, after everything else, so that no escape sequence but our own reaches a terminal.
 */
export function printBlocks(blocks: readonly Block[], colour: boolean, columns = usualColumns): string {
  const width = Math.min(mostColumns, Math.max(fewestColumns, columns));
  const lines = blocks.flatMap((block) => linesOf(block, width));
  return `${lines.map((spans) => spans.map((span) => print(span, colour)).join('')).join('\n')}\n`;
}
