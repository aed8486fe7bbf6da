import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/contract/package-root.ts';
import type { RunRecord } from '../../../src/record/record.ts';

/** What a command came to. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new empty folder, for a command to work in. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'signedurl-conformance-'));

// Neither the caller’s own configuration nor that a pipeline runs these tests must reach a command under test.
export const cleanEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(CLEVERTAP_|CONFORMANCE_|SIGNEDURL_|GITHUB_|CI$)/.test(name),
  ),
);

/** Where a command works and with which variables; it has no other configuration. */
export interface Surroundings {
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Starts a program in a folder; `ended` tells what it came to. */
function startProgram(
  parameters: readonly string[],
  { folder = newFolder(), environment = {} }: Surroundings = {},
): { readonly pid: number; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, parameters, {
    cwd: folder,
    env: { ...cleanEnvironment, ...environment },
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, ...texts }));
  });
  return { pid: child.pid ?? 0, ended };
}

/** Runs a program to its end. */
export const runProgram = (parameters: readonly string[], surroundings?: Surroundings): Promise<Ended> =>
  startProgram(parameters, surroundings).ended;

const main = join(packageRoot, 'dist/src/cli/main.js');

/** Starts `signedurl-conformance` as it is installed. */
export const startCli = (parameters: readonly string[], surroundings?: Surroundings) =>
  startProgram([main, ...parameters], surroundings);

/** Runs `signedurl-conformance` as it is installed. */
export const runCli = (parameters: readonly string[], surroundings?: Surroundings): Promise<Ended> =>
  runProgram([main, ...parameters], surroundings);

/** The record that a run left in the default place below a folder. */
export const recordIn = (folder: string): RunRecord =>
  JSON.parse(readFileSync(join(folder, 'reports/latest/conformance.json'), 'utf8'));
