import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/package-root.ts';
import { newFolder, recordIn, runCli, runProgram } from '../self/cli/run-cli.ts';

// What a run costs beside a Playwright run of as many tests that do nothing, with the same reporters.
const rounds = 3;
const tests = Number(process.argv[2] ?? 44);

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** A project of empty tests below this package, so that it finds Playwright. */
function emptySuite(): string {
  const folder = join(packageRoot, 'reports/empty-suite');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const declare = `for (let i = 0; i < ${tests}; i++) test('test ' + i, () => {});\n`;
  writeFileSync(join(folder, 'empty.spec.js'), `import { test } from '@playwright/test';\n${declare}`);
  const reporters = `[['dot'], ['junit', { outputFile: 'junit.xml' }], ['html', { outputFolder: 'html', open: 'never' }]]`;
  writeFileSync(
    join(folder, 'playwright.config.js'),
    `export default { workers: 1, reporter: ${reporters} };\n`,
  );
  return folder;
}

const empty = emptySuite();
const playwright = join(packageRoot, 'node_modules/@playwright/test/cli.js');
const times = { run: [] as number[], empty: [] as number[] };
const folder = newFolder();
for (let round = 0; round < rounds; round++) {
  times.run.push(await seconds(() => runCli(['run'], { folder })));
  times.empty.push(await seconds(() => runProgram([playwright, 'test', '-c', empty], { folder })));
}
rmSync(empty, { recursive: true, force: true });
const { totals, verdict } = recordIn(folder);
const [run, nothing] = [median(times.run), median(times.empty)];
process.stdout.write(
  `${verdict}: ${totals.cases} cases, ${totals.requests} requests, ${totals.uploads} uploads\n` +
    `a run takes ${run.toFixed(1)} s, ${tests} empty tests ${nothing.toFixed(1)} s: ${(run / nothing).toFixed(1)} times ` +
    `(medians of ${rounds})\n`,
);
