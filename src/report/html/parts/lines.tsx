import type { ComponentChildren } from 'preact';

/** A text in lines as they are, which may be longer than its box: the keyboard reaches and scrolls it. */
export const Lines = ({ children }: { children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard
  <pre tabIndex={0}>{children}</pre>
);
