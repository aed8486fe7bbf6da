import type { ComponentChildren } from 'preact';

/** A table that scrolls by itself where the page is too narrow for it. */
export const WideTable = ({ caption, children }: { caption: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard
  <section class="wide" tabIndex={0} aria-label={caption}>
    <table>
      <caption>
        <span>{caption}</span>
      </caption>
      {children}
    </table>
  </section>
);
