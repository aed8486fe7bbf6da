import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { styles as ofReport } from '../html/styles/index.ts';
import { type Inlined, inlined } from '../html/inlined.ts';
import { inert } from '../inert.ts';
import { styles } from './styles.ts';

/** The style sheet of pages about all runs: that of the report, and what only they have. */
export const siteStyle: Inlined = inlined(ofReport + styles);

const unseenButLayout = /[^\n\t]+/g;

/** A page as text, in which nothing acts but what is ours. */
export const siteHtml = (page: VNode): string =>
  `<!doctype html>\n${renderToStaticMarkup(page).replace(unseenButLayout, inert)}\n`;
