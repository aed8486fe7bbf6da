import { html, type Markup, type Part } from './markup.ts';

const lineBreak = html`
`;
const tab = html`	`;

/** Parts with something between each two. */
const joined = (parts: readonly Part[], between: Part): Part =>
  parts.map((part, index) => (index > 0 ? [between, part] : part));

/** A text of several lines for a `pre`: everything in it is escaped and inert, but line breaks and tabs. */
export const textLines = (text: string): Markup =>
  html`${joined(
    text.split(/\r?\n/).map((line) => joined(line.split('\t'), tab)),
    lineBreak,
  )}`;
