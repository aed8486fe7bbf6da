import type { ComponentChildren } from 'preact';

/** A text in lines as they are, which may be longer than its box: the keyboard reaches and scrolls it. */
export const Lines = ({ children }: { children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard
  <pre tabIndex={0}>{children}</pre>
);

interface Props {
  readonly caption: string;
  /** Many columns of long words: in smaller letters. */
  readonly dense?: boolean;
  readonly children: ComponentChildren;
}

/** A table that scrolls by itself where the page is too narrow for it. */
export const WideTable = ({ caption, dense = false, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard
  <section class={dense ? 'wide dense' : 'wide'} tabIndex={0} aria-label={caption}>
    <table>
      <caption>
        <span>{caption}</span>
      </caption>
      {children}
    </table>
  </section>
);
