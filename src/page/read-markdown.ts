import { marked } from 'marked';
import type { Block } from './block.ts';
import { readHtml } from './read-html.ts';

const escapedHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A table as ReadMe writes it into Markdown: cells by `h-column` and `row-column`. */
interface MagicTable {
  readonly data: Readonly<Record<string, unknown>>;
  readonly cols: number;
  readonly rows: number;
}

function magicTable({ data, cols, rows }: MagicTable): string {
  const cells = (row: string, tag: string) =>
    Array.from({ length: cols }, (_, column) => {
      const text = String(data[`${row}-${column}`] ?? '');
      return `<${tag}>${marked.parseInline(text, { async: false })}</${tag}>`;
    }).join('');
  const body = Array.from({ length: rows }, (_, row) => `<tr>${cells(String(row), 'td')}</tr>`).join('');
  return `<table><tr>${cells('h', 'th')}</tr>${body}</table>`;
}

const magicCode = ({ codes }: { readonly codes: readonly { readonly code: string }[] }): string =>
  codes.map(({ code }) => `<pre>${escapedHtml(code)}</pre>`).join('');

/** A block that ReadMe writes in JSON; what has no form here is left as it is. */
function magicBlock(whole: string, kind: string, json: string): string {
  try {
    const content = JSON.parse(json);
    // Markdown ends a piece of HTML at the first empty line.
    if (kind === 'parameters') return `\n\n${magicTable(content).replaceAll(/\n\s*/g, ' ')}\n\n`;
    if (kind === 'code') return `\n\n${magicCode(content).replaceAll(/\n\s*\n/g, '\n')}\n\n`;
  } catch {
    return whole;
  }
  return whole;
}

/** What stands between two lines of dashes at the very beginning is about the file; its title is that of the page. */
const frontMatter = /^---\n([\s\S]*?)\n---\n/;

const titleIn = (matter: string): string => /^title:\s*["']?(.*?)["']?\s*$/m.exec(matter)?.[1] ?? '';

/** What a page in Markdown says: GitHub's flavour, HTML in it, and the blocks of ReadMe. */
export function readMarkdown(text: string): Block[] {
  const plain = text
    .replaceAll('\r\n', '\n')
    .replace(frontMatter, (_, matter: string) => `# ${titleIn(matter)}\n\n`)
    .replaceAll(/\[block:(\w+)\]\s*([\s\S]*?)\s*\[\/block\]/g, magicBlock);
  const html = marked.parse(plain, { async: false, gfm: true });
  // Inside of HTML, Markdown's own escapes are left standing.
  return readHtml(html.replaceAll('\\_', '_'));
}
