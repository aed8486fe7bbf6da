import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { withSettings } from '../../../packaging/action-settings.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { stepOutputs } from '../../../src/report/step-outputs.ts';
import { knownRecord } from '../report/known-record.ts';

const text = readFileSync(join(packageRoot, 'action.yml'), 'utf8');
const action = parse(text) as {
  outputs: Record<string, { value: string }>;
  runs: { steps: { run?: string }[] };
};

test('action.yml has the inputs and variables that the settings make', () => {
  expect(withSettings(text)).toBe(text);
});

test('no expression stands in a shell text of the action, where an input could act', () => {
  for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
});

test('the outputs of the action are those that a run writes, its exit code and its folder', async () => {
  const written = stepOutputs(await knownRecord('conforming'))
    .trim()
    .split('\n')
    .map((line) => line.split('=')[0]);
  expect(Object.keys(action.outputs).sort()).toEqual([...written, 'exit-code', 'report-dir'].sort());
  for (const [name, { value }] of Object.entries(action.outputs))
    expect(value).toBe(`\${{ steps.run.outputs.${name} }}`);
});
