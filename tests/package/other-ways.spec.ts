import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pack } from '../../packaging/pack.ts';
import { packageRoot } from '../../src/contract/package-root.ts';
import { newFolder, recordIn } from '../self/cli/run-cli.ts';
import { call } from './call.ts';
import { installOn } from './installation.ts';

const smoke = { CONFORMANCE_PROFILE: 'smoke' };

test('npx alone judges the mock in an empty folder', async () => {
  const { file } = pack(newFolder());
  const empty = { folder: newFolder(), path: process.env.PATH ?? '', said: '' };
  const command = [
    'npm',
    'exec',
    '--yes',
    `--package=${file}`,
    '--',
    'signedurl-conformance',
    'run',
  ] as const;
  const { exitCode, stdout, stderr } = await call(empty, command, smoke);
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain('CONFORMANT');
  expect(recordIn(empty.folder).run.runner).toBe('playwright');
});

test('the oldest Playwright that is allowed plays it', async () => {
  const installed = installOn(undefined, ['@playwright/test@1.52.0']);
  const { exitCode, stderr } = await call(installed, ['npx', 'signedurl-conformance', 'run'], smoke);
  expect(exitCode, stderr).toBe(0);
  expect(recordIn(installed.folder).run.runner).toBe('playwright');
});

test('without Playwright, the engine plays it and a run with Playwright names the cure', async () => {
  const installed = installOn(undefined, ['--omit=peer']);
  expect(existsSync(join(installed.folder, 'node_modules/@playwright'))).toBe(false);
  const run = ['npx', 'signedurl-conformance', 'run'] as const;
  const refused = await call(installed, run, smoke);
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toBe(
    'error: Playwright is not installed: npm install -D @playwright/test, or choose --runner engine\n',
  );
  const played = await call(installed, [...run, '--runner', 'engine'], smoke);
  expect(played.exitCode, played.stderr).toBe(0);
});

test('a run writes nothing outside of its report folder, as on a read-only file system', async () => {
  const installed = installOn('24', ['--omit=peer']);
  const reports = join(installed.folder, 'reports');
  mkdirSync(reports);
  const main = join(installed.folder, 'node_modules/signedurl-conformance/lib/src/cli/main.js');
  const confined = ['node', '--permission', '--allow-fs-read=*', `--allow-fs-write=${reports}`] as const;
  const run = ['run', '--runner', 'engine', '--report-dir', 'reports/here'];
  const { exitCode, stderr } = await call(installed, [...confined, main, ...run], smoke);
  expect(exitCode, stderr).toBe(0);
  const elsewhere = ['run', '--runner', 'engine', '--report-dir', 'elsewhere'];
  expect((await call(installed, [...confined, main, ...elsewhere], smoke)).exitCode).toBe(2);
});

test('nothing that is installed is built for one processor', () => {
  const { folder } = installOn(undefined, ['--omit=peer']);
  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.node'))).toEqual([]);
});

test('its types hold without skipLibCheck', async () => {
  const installed = installOn(undefined, ['@types/node@20']);
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ['node'],
  };
  writeFileSync(
    join(installed.folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['user.ts'] }),
  );
  writeFileSync(
    join(installed.folder, 'user.ts'),
    `
import { defineConfig } from '@playwright/test';
import { conformance, loadContract, readSettings, resolveOptions, resolveTarget, type RunRecord } from 'signedurl-conformance';
import { startMock } from 'signedurl-conformance/mock';
import { conformanceTests, withConformance } from 'signedurl-conformance/playwright';
const settings = readSettings({ target: 'sandbox' }, process.env, process.cwd());
const target = resolveTarget(settings, loadContract(), process.cwd());
export const record: RunRecord | undefined = target && (await conformance(target, resolveOptions(settings)));
export const url: string = (await startMock()).url;
export const config = withConformance(defineConfig({}), { strict: true, rate: 5, target: 'sandbox' });
export const titles: string[] = (await conformanceTests()).map(([title]) => title);
// @ts-expect-error a token has no place in a configuration
withConformance({}, { token: 'x' });
`,
  );
  const compiler = join(packageRoot, 'node_modules/typescript/bin/tsc');
  const { exitCode, stdout } = await call(installed, ['node', compiler, '-p', '.']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
});
