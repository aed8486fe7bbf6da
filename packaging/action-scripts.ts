import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../src/contract/package-root.ts';

// Writes the shell texts of the action into a folder, a file each, for a linter of shell scripts.
const [folder = ''] = process.argv.slice(2);
const { runs } = parse(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as {
  runs: { steps: { run?: string }[] };
};
mkdirSync(folder, { recursive: true });
for (const [place, { run }] of runs.steps.entries())
  if (run) writeFileSync(join(folder, `${place + 1}.sh`), run);
