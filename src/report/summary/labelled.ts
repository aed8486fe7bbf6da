import type { Line, Style } from './line.ts';
import { columns, wrap } from './wrap.ts';

/** A value behind its label; further lines are indented to the first one's text. */
export function labelled(label: string, value: string, style?: Style, most?: number): Line[] {
  const text = wrap(value, columns - label.length, most);
  return text.map((part, index) => [
    index === 0 ? { text: label, style: 'dim' } : { text: ' '.repeat(label.length) },
    { text: part, ...(style && { style }) },
  ]);
}
