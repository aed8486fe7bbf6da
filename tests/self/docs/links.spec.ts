import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { marked } from 'marked';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { readHtml } from '../../../src/page/read-html.ts';
import { documents, textOf, tokensOf } from '../../docs/documents.ts';

interface Link {
  readonly href: string;
}

const linksOf = (document: string): string[] =>
  tokensOf(document).flatMap((token) =>
    token.type === 'link' || token.type === 'image'
      ? [(token as unknown as Link).href]
      : token.type === 'html'
        ? [...token.raw.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, href = '']) => href)
        : [],
  );

/** The anchors that GitHub gives to the headings of a document: in lower case, without punctuation, blanks as hyphens. */
function anchorsOf(document: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = readHtml(marked.parse(textOf(document), { async: false })).filter(
    (block) => block.kind === 'heading' && block.level < 7,
  );
  return new Set(
    headings.map((heading) => {
      const text = 'text' in heading ? heading.text : '';
      const slug = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

/** What is wrong with a link, if anything. Addresses of the network are left alone but for their form. */
function problemOf(document: string, href: string): string | undefined {
  if (/^[a-z]+:/.test(href))
    return URL.canParse(href) && /^(https|mailto):/.test(href) ? undefined : 'no address';
  const [path = '', anchor] = href.split('#');
  const file = path === '' ? document : posix.join(posix.dirname(document), path);
  if (!existsSync(join(packageRoot, file))) return `${file} does not exist`;
  if (anchor === undefined) return undefined;
  if (!file.endsWith('.md')) return `${file} has no anchors`;
  return anchorsOf(file).has(anchor) ? undefined : `${file} has no heading #${anchor}`;
}

for (const document of documents) {
  test(`every link of ${document} leads somewhere`, () => {
    const broken = linksOf(document).flatMap((href) => problemOf(document, href) ?? []);
    expect(broken).toEqual([]);
  });
}

/** Paths in code, `src/engine/play`, as far as they name a folder of the repository. */
const namedPaths = (text: string): string[] =>
  [...text.matchAll(/`((?:src|tests|openapi|examples|docs|packaging)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );

for (const document of documents.filter((name) => name !== 'CHANGELOG.md')) {
  test(`every path that ${document} names exists`, () => {
    const missing = namedPaths(textOf(document)).filter((path) => !existsSync(join(packageRoot, path)));
    expect(missing).toEqual([]);
  });
}

test('every document of docs is linked from its index', () => {
  const index = new Set(
    linksOf('docs/README.md').map((href) => posix.join('docs', href.split('#')[0] ?? '')),
  );
  const own = documents.filter((document) => dirname(document) === 'docs' && document !== 'docs/README.md');
  expect(own.filter((document) => !index.has(document))).toEqual([]);
});
