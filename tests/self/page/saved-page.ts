import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/contract/package-root.ts';

/** Path of a page in the documented one's structure; its words are ours. */
export const savedPage = (name: 'page.html' | 'page.md' | 'neighbour.html'): string =>
  join(packageRoot, 'tests/self/page/pages', name);

export const savedText = (name: 'page.html' | 'page.md' | 'neighbour.html'): string =>
  readFileSync(savedPage(name), 'utf8');

/** A text with one thing changed, everywhere. Throws when it is not in there: a test would test nothing. */
export function changed(text: string, from: string | RegExp, to: string): string {
  const after = typeof from === 'string' ? text.replaceAll(from, to) : text.replace(from, to);
  if (after === text) throw new Error(`the page holds no ${from}`);
  return after;
}
