import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/package-root.ts';
import { ConfigurationError } from '../../src/target/settings/configuration.ts';
import { copiedTree } from './copied-tree.ts';
import type { Mutation } from './mutation.ts';
import { mutations } from './mutations.ts';
import { runTests } from './run-tests.ts';
import { withoutCheck } from './without-check.ts';

const nameOf = ({ file, why }: Mutation) => `src/${file}: ${why}`;

/** The source with one place changed. Throws ConfigurationError where the place is not there, or not alone. */
function changed({ file, text, becomes }: Mutation, source: string): string {
  const places = source.split(text).length - 1;
  if (places === 1) return source.replace(text, () => becomes);
  const what = places === 0 ? 'is not found any more' : `stands ${places} times`;
  throw new ConfigurationError(
    `tests/mutations: "${text}" ${what} in src/${file}: give a text that stands there once`,
  );
}

const readSource = (root: string, { file }: Mutation) => readFileSync(join(root, 'src', file), 'utf8');

/** Throws ConfigurationError where the tests find something, or are not there, without any mutation. */
async function checkTests(root: string, chosen: readonly Mutation[]): Promise<void> {
  for (const foundBy of new Set(chosen.map((mutation) => mutation.foundBy))) {
    const titles = chosen.flatMap((mutation) => (mutation.foundBy === foundBy ? [mutation.title] : []));
    const named = titles.filter((title) => title !== undefined);
    const { passed, failed, errors } = await runTests(
      root,
      foundBy,
      named.length < titles.length ? [] : named,
    );
    const what = failed[0] ?? errors[0] ?? (passed === 0 ? 'no test is chosen' : undefined);
    if (what !== undefined)
      throw new ConfigurationError(`tests/self/${foundBy}.spec.ts is not green without a mutation: ${what}`);
  }
}

/** Plays the tests that are to notice a mutation; what they say, undefined where none did. */
async function finder(root: string, mutation: Mutation): Promise<string | undefined> {
  const source = readSource(root, mutation);
  const file = join(root, 'src', mutation.file);
  writeFileSync(file, changed(mutation, source));
  try {
    const { title } = mutation;
    const { passed, failed, errors } = await runTests(root, mutation.foundBy, title ? [title] : []);
    if (passed > 0 || failed.length > 0) return failed[0];
    throw new ConfigurationError(`${nameOf(mutation)}: no test ran: ${errors[0] ?? 'none is chosen'}`);
  } finally {
    writeFileSync(file, source);
  }
}

async function main([part = '']: readonly string[]): Promise<number> {
  const chosen = [...withoutCheck(), ...mutations].filter((mutation) => nameOf(mutation).includes(part));
  for (const mutation of chosen) changed(mutation, readSource(packageRoot, mutation));
  const { root, remove } = copiedTree();
  const survivors: Mutation[] = [];
  try {
    await checkTests(root, chosen);
    for (const mutation of chosen) {
      const found = await finder(root, mutation);
      if (found === undefined) survivors.push(mutation);
      process.stdout.write(`${found === undefined ? '✘ survived' : '✔ found'}  ${nameOf(mutation)}\n`);
      if (found !== undefined) process.stdout.write(`         by ${mutation.foundBy}: ${found}\n`);
    }
  } finally {
    remove();
  }
  process.stdout.write(`\n${chosen.length - survivors.length} found, ${survivors.length} survived\n`);
  return survivors.length > 0 || chosen.length === 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`error: ${error.message}\n`);
  process.exitCode = 2;
}
