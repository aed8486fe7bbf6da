import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import { packageRoot } from '../../src/contract/package-root.ts';

const inFolder = (folder: string): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

/** Every document that users and contributors read, by its path from the top of the repository. */
export const documents: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'reports/README.md'],
  ...inFolder('docs'),
  ...inFolder('examples'),
  'src/mock/variants/README.md',
];

export const textOf = (document: string): string => readFileSync(join(packageRoot, document), 'utf8');

/** Every token of a document, in order, those inside of others too. */
export function tokensOf(document: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(textOf(document)), (token) => {
    found.push(token);
  });
  return found;
}

/** The commands of a document: each line of its blocks marked `sh`, a continued one with what follows. */
export function commandsOf(document: string): string[] {
  const blocks = tokensOf(document).filter(
    (token): token is Tokens.Code => token.type === 'code' && token.lang === 'sh',
  );
  return blocks.flatMap(({ text }) =>
    text
      .replaceAll(/\\\n\s*/g, ' ')
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}
