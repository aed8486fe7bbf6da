import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentChildren, VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { builtRoot, sourceRoot } from '../../contract/package-root.ts';
import { escaped } from '../../text/escape.ts';

/** A text that stands in the page, and the source expression that allows it there (CSP Level 3, section 2.3.1). */
interface Inlined {
  readonly text: string;
  readonly hash: string;
}

const inlined = (text: string): Inlined => ({
  text,
  hash: `sha256-${createHash('sha256').update(text).digest('base64')}`,
});

/** A script as the compiler wrote it, without its source map. */
function scriptText(name: string): string {
  const file = join(builtRoot, 'src/report', `${name}.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build`);
  return readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n*$/, '\n');
}

/** A style sheet without comments and layout. */
const styleText = (name: string): string =>
  readFileSync(join(sourceRoot, 'src/report', `${name}.css`), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');

/** What a page brings along, as it loads nothing. */
export interface Assets {
  readonly scripts: readonly Inlined[];
  readonly style: Inlined;
}

/** Reads scripts and style sheets by their paths below `src/report`. Throws when nothing was compiled yet. */
export const readAssets = (scripts: readonly string[], styles: readonly string[]): Assets => ({
  scripts: scripts.map((name) => inlined(scriptText(name))),
  style: inlined(styles.map(styleText).join('')),
});

/** Nothing is loaded, and nothing runs but our own script, whatever a server put into a record (CSP Level 3). */
const policyOf = ({ scripts, style }: Assets): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.map(({ hash }) => `'${hash}'`).join(' ')}`,
    `style-src '${style.hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

interface Props {
  readonly title: string;
  readonly assets: Assets;
  /** What stands in the head besides. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of every page: it loads nothing and runs only what it brings along. */
export const Document = ({ title, assets, head, children }: Props) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyOf(assets)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      {head}
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: assets.style.text }} />
    </head>
    <body>
      {children}
      {assets.scripts.map(({ text, hash }) => (
        <script key={hash} type="module" dangerouslySetInnerHTML={{ __html: text }} />
      ))}
    </body>
  </html>
);

const allButLayout = /[^\n\t]+/g;

/** A page as text. Whatever a reader would not see, or that acts, is written out as `\u{…}`, wherever it stands. */
export const documentText = (page: VNode): string =>
  `<!doctype html>\n${renderToStaticMarkup(page).replace(allButLayout, escaped)}\n`;
