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
