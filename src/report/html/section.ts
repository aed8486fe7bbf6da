import type { ComponentChild } from 'preact';
import type { View } from './reading/view.ts';

/** One part of the page, with an address of its own. */
export interface Section {
  /** Part of the address: `#section=<id>`. */
  readonly id: string;
  readonly title: string;
  /** What the list of contents says beside the title, usually how many. */
  readonly note?: (view: View) => string;
  /** Undefined when the record has nothing for it. */
  readonly content: (view: View) => ComponentChild | undefined;
}
