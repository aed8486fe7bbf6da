import { escaped, truncated } from '../../text/escape.ts';

/** How a stretch of text looks in colour; `code` is never clipped. */
export type Style = 'bold' | 'dim' | 'good' | 'bad' | 'open' | 'code';

export interface Span {
  readonly text: string;
  readonly style?: Style;
}

/** One line of the summary, as data. */
export type Line = readonly Span[];

/** A line of one span. */
export const line = (text: string, style?: Style): Line => [{ text, ...(style && { style }) }];

/** Columns of the summary. */
export const columns = 96;

/** A text as lines of at most `width` characters, broken at blanks; only a word that is longer is cut. */
function wrap(text: string, width: number, most = 400): string[] {
  const pattern = new RegExp(`.{1,${width}}(?:\\s+|$)|.{${width}}`, 'gu');
  return (truncated(escaped(text), most).match(pattern) ?? []).map((part) => part.trimEnd());
}

/** A value behind its label; further lines are indented to the first one's text. */
export function labelled(label: string, value: string, style?: Style, most?: number): Line[] {
  const text = wrap(value, columns - label.length, most);
  return text.map((part, index) => [
    index === 0 ? { text: label, style: 'dim' } : { text: ' '.repeat(label.length) },
    { text: part, ...(style && { style }) },
  ]);
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

/**
 * Lines as text. Every span goes through `escaped` here, after everything else, so that no escape sequence but our own
 * reaches a terminal.
 */
export const printLines = (lines: readonly Line[], colour: boolean): string =>
  `${lines.map((spans) => spans.map((span) => print(span, colour)).join('')).join('\n')}\n`;
