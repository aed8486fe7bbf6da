import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { RunRecord } from '../../record/record.ts';
import { inert } from '../inert.ts';
import { type Inlined, inlined, inlinedScript } from './inlined.ts';
import { Page } from './page.tsx';
import { viewOf } from './reading/view.ts';
import { styles } from './styles/index.ts';

let known: { scripts: readonly Inlined[]; style: Inlined } | undefined;

function ownParts() {
  known ??= { scripts: ['filters', 'links', 'copy'].map(inlinedScript), style: inlined(styles) };
  return known;
}

const unseenButLayout = /[^\n\t]+/g;

/**
 * The run record as one self-contained page: it opens from disk, asks nothing of any host, and the same record gives
 * the same bytes. Whatever a reader would not see, or that acts, is written out as `\u{…}`, wherever it stands.
 */
export function reportHtml(record: RunRecord): string {
  const page = renderToStaticMarkup(h(Page, { view: viewOf(record), inlined: ownParts() }));
  return `<!doctype html>\n${page.replace(unseenButLayout, inert)}\n`;
}
