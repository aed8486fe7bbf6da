import { clip } from '../clip.ts';
import { inert } from '../inert.ts';
import type { Line, Span, Style } from './line.ts';

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
  const safe = style === 'code' ? inert(text) : clip(inert(text), longest);
  return colour && style && safe !== '' ? `\u001b[${codes[style]}m${safe}\u001b[0m` : safe;
}

/**
 * Lines as text. Every span goes through `inert` here, after everything else, so that no escape sequence but our own
 * reaches a terminal.
 */
export const printLines = (lines: readonly Line[], colour: boolean): string =>
  `${lines.map((spans) => spans.map((span) => print(span, colour)).join('')).join('\n')}\n`;
