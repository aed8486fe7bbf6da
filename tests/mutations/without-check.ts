import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks, runChecks } from '../../src/checks/index.ts';
import { packageRoot } from '../../src/contract/package-root.ts';
import { ConfigurationError } from '../../src/target/settings/configuration.ts';
import { killedOnlyBy } from '../score/killed-only-by.ts';
import type { Mutation } from './mutation.ts';

const file = 'checks/index.ts';

/** Each check of the two lists blinded in turn, with the defect that it alone catches. */
export function withoutCheck(): Mutation[] {
  const source = readFileSync(join(packageRoot, 'src', file), 'utf8');
  const rows = [...source.matchAll(/^ {2}(\w+),$/gm)].map(([text, name = '']) => ({ text, name }));
  const ids = [...checks, ...runChecks].map(({ id }) => id);
  if (rows.length !== ids.length)
    throw new ConfigurationError(
      `src/${file} has ${rows.length} rows for ${ids.length} checks: give each its own`,
    );
  return ids.map((id, at) => ({
    file,
    text: rows[at]?.text ?? '',
    becomes: `  { ...${rows[at]?.name}, judge: () => [] },`,
    why: `the check ${id} sees nothing`,
    foundBy: 'engine/defects',
    title: `${killedOnlyBy[id]} is caught`,
  }));
}
