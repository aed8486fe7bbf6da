import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, suite } from '../../src/contract/package-root.ts';

const file = join(packageRoot, 'docs/score.md');
const generated = /(<!-- score -->\n).*(<!-- end of score -->)/s;

/** Puts a score into docs/score.md, where the rest is written by hand. */
export function writeScore(text: string): void {
  const header = `Made by \`npm run score -- --write\` with ${suite.name} ${suite.version}.`;
  const document = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    document.replace(generated, (_, before, after) => `${before}\n${header}\n\n${text}\n\n${after}`),
  );
}
