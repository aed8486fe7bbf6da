import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/contract/package-root.ts';
import type { RunRecord } from '../../../src/run/record.ts';

/** What a command came to. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new empty folder, for a command to work in. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'signedurl-conformance-'));

// The caller's own configuration must not reach a command under test.
const clean = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(CLEVERTAP_|CONFORMANCE_|SIGNEDURL_)/.test(name)),
);

/** Runs a program to its end in a folder, with these variables and no other configuration. */
export function runProgram(
  parameters: readonly string[],
  { folder = newFolder(), environment = {} }: { folder?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, parameters, { cwd: folder, env: { ...clean, ...environment } });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, ...texts }));
  });
}

/** Runs `signedurl-conformance` as it is installed. */
export const runCli = (
  parameters: readonly string[],
  options?: { folder?: string; environment?: NodeJS.ProcessEnv },
): Promise<Ended> => runProgram([join(packageRoot, 'dist/src/cli/main.js'), ...parameters], options);

/** The record that a run left in the default place below a folder. */
export const recordIn = (folder: string): RunRecord =>
  JSON.parse(readFileSync(join(folder, 'reports/latest/conformance.json'), 'utf8'));
