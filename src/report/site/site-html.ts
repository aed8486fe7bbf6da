import { type FunctionComponent, h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { type Inlined, inlined } from '../html/inlined.ts';
import { styles as ofReport } from '../html/styles/index.ts';
import { inert } from '../inert.ts';
import type { History } from './history.ts';
import { styles } from './styles.ts';

/** The style sheet of pages about all runs: that of the report, and what only they have. */
export const siteStyle: Inlined = inlined(ofReport + styles);

const unseenButLayout = /[^\n\t]+/g;

type Page = FunctionComponent<{ history: History }>;

/** A page about all runs as text, in which nothing acts but what is ours. */
export const siteHtml = (page: Page, history: History): string =>
  `<!doctype html>\n${renderToStaticMarkup(h(page, { history })).replace(unseenButLayout, inert)}\n`;
