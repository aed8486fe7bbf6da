import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContract } from '../src/contract/contract.ts';
import { packageRoot, suite } from '../src/contract/package-root.ts';
import { notesOf, versionsLine } from './changelog.ts';

// `node dist/packaging/release-notes.js v1.2.3`: prints what a tag releases, or says why it must not.
const [tag] = process.argv.slice(2);
try {
  if (tag !== `v${suite.version}`)
    throw new Error(`the tag is ${tag}, and package.json says ${suite.version}`);
  const text = readFileSync(join(packageRoot, 'CHANGELOG.md'), 'utf8');
  process.stdout.write(`${notesOf(text, suite.version, versionsLine(loadContract()))}\n`);
} catch (error) {
  process.stderr.write(`error: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
