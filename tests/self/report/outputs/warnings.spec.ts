import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { withFlags } from '../../../../src/cli/environment.ts';
import type { RunRecord } from '../../../../src/record/record.ts';
import { runFiles } from '../../../../src/record/run-files.ts';
import { outputs } from '../../../../src/report/outputs/index.ts';
import { writeReports } from '../../../../src/report/report-folder.ts';
import { fullRecord } from '../full-record.ts';

const recordWith = (target: Partial<RunRecord['target']>): RunRecord => {
  const record = fullRecord('text');
  return { ...record, target: { ...record.target, insecure: undefined, ignored: undefined, ...target } };
};

for (const { file, render } of outputs) {
  test(`${file} says that certificates were not checked, and nothing of it where they were`, () => {
    expect(render(recordWith({ insecure: true }))).toMatch(/not checked|"insecure": true/);
    expect(render(recordWith({}))).not.toMatch(/INSECURE|conformant \d+\/\d+, not checked|"insecure"/);
  });

  test(`${file} says that the mock was judged though a sandbox is configured`, () => {
    expect(render(recordWith({ ignored: ['CLEVERTAP_TOKEN'] }))).toMatch(
      /of the mock|NO SANDBOX|CLEVERTAP_TOKEN/,
    );
    expect(render(recordWith({}))).not.toMatch(/of the mock|NO SANDBOX/);
  });
}

test('an extra output that cannot be written leaves all others, and throws nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  try {
    const nowhere = { GITHUB_STEP_SUMMARY: '/nowhere/at/all' };
    expect(() => writeReports(recordWith({}), runFiles(folder), nowhere)).not.toThrow();
    expect(readdirSync(folder).sort()).toEqual(outputs.map(({ file }) => file).sort());
    const unwritable = runFiles(join(folder, 'missing'));
    expect(() => writeReports(recordWith({}), unwritable, {})).not.toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('variables of another Playwright in the same job move no output of ours', () => {
  const others = {
    PLAYWRIGHT_JUNIT_OUTPUT_FILE: '/theirs.xml',
    PLAYWRIGHT_JUNIT_OUTPUT_NAME: 'theirs.xml',
    PLAYWRIGHT_HTML_OUTPUT_DIR: '/theirs',
    PLAYWRIGHT_HTML_REPORT: '/theirs',
    PLAYWRIGHT_BLOB_OUTPUT_DIR: '/theirs',
    PLAYWRIGHT_JSON_OUTPUT_NAME: 'theirs.json',
  };
  const kept = { PATH: '/bin', PLAYWRIGHT_BROWSERS_PATH: '/browsers', CONFORMANCE_SEED: '2' };
  expect(withFlags({ ...others, ...kept }, {})).toEqual(kept);
});
