import { h } from 'preact';
import type { History } from './history.ts';
import { IndexPage } from './index-page.tsx';
import { siteHtml } from './site-html.ts';

/** The first page of the site: how each target stands, how that went, and all runs. */
export const indexHtml = (history: History): string => siteHtml(h(IndexPage, { history }));
