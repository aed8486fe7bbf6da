import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/contract/package-root.ts';

/** A step of a job or of a composite action, as the YAML has it. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: boolean;
}

/** What expressions can name: `inputs`, `secrets`, `matrix` and so on, by their names. */
export type Contexts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Where a job runs, and what it left there. */
export interface Job {
  readonly workspace: string;
  /** `$RUNNER_TEMP`. */
  readonly temp: string;
  /** Folders that stand first on the search path. */
  readonly path: string;
  /** All that steps printed. */
  log: string;
  /** All that they wrote for the page of the job. */
  summary: string;
  failed: boolean;
  readonly outputs: Record<string, Record<string, string>>;
}

type Action = {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: Step[] };
};

/** The action of this repository. */
const ownAction = parse(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as Action;

/** A new job in an empty workspace; `temp` may be that of an earlier one. */
export function newJob(path: string, temp = mkdtempSync(join(tmpdir(), 'runner-temp-'))): Job {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  return { workspace, temp, path, log: '', summary: '', failed: false, outputs: {} };
}

/** The value of an expression of GitHub: names, texts, functions and operators, as far as our files use them. */
function evaluate(expression: string, contexts: Contexts, job: Job): unknown {
  const code = expression.replaceAll(
    /(?<![\w'.-])([a-z]+)((?:\.[\w-]+)+)(?![\w'(])/g,
    (_, name: string, rest: string) => {
      const path = rest.slice(1).split('.');
      const value = path.reduce<unknown>(
        (at, key) => (at as Record<string, unknown> | undefined)?.[key],
        contexts[name],
      );
      return JSON.stringify(value ?? '');
    },
  );
  const functions = {
    always: () => true,
    failure: () => job.failed,
    success: () => !job.failed,
    cancelled: () => false,
  };
  return new Function(...Object.keys(functions), `return (${code})`)(...Object.values(functions));
}

const filled = (value: unknown, contexts: Contexts, job: Job): string =>
  String(value).replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    String(evaluate(expression, contexts, job)),
  );

const allFilled = (values: Step['env'], contexts: Contexts, job: Job): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, filled(value, contexts, job)]),
  );

/** Runs the text of a step as the runner does: `bash --noprofile --norc -eo pipefail`. Gives its outputs. */
async function runText(step: Step, contexts: Contexts, job: Job): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(job.temp, 'step-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const [output, summary] = [file('output'), file('summary')];
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file('step.sh', step.run)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: join(job.workspace, filled(step['working-directory'] ?? '.', contexts, job)),
    env: {
      PATH: job.path,
      HOME: process.env.HOME,
      // npm asks its registry by it, where a machine has one.
      ...(process.env.NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS }),
      ...{
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: packageRoot,
        GITHUB_WORKSPACE: job.workspace,
      },
      ...{
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_ENV: file('env'),
        GITHUB_PATH: file('path'),
      },
      ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'owner/name', GITHUB_RUN_ID: '1' },
      ...{ RUNNER_TEMP: job.temp, RUNNER_OS: 'Linux' },
      ...(contexts.env as Record<string, string>),
      ...allFilled(step.env, contexts, job),
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      job.log += chunk;
    });
  const [code] = await once(child, 'close');
  job.summary += readFileSync(summary, 'utf8');
  if (code !== 0 && !step['continue-on-error']) job.failed = true;
  const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
}

/** What other actions leave behind, as far as a job needs it; those without an entry leave nothing. */
export type OtherActions = Readonly<Record<string, (inputs: Record<string, string>, job: Job) => void>>;

async function runOwnAction(step: Step, contexts: Contexts, job: Job): Promise<Record<string, string>> {
  const given = { ...allFilled(step.with, contexts, job), ...(contexts.ownAction as Record<string, string>) };
  const unknown = Object.keys(given).filter((name) => !(name in ownAction.inputs));
  if (unknown.length > 0) throw new Error(`the action has no input ${unknown.join(', ')}`);
  const defaults = Object.entries(ownAction.inputs).map(([name, { default: usual = '' }]) => [name, usual]);
  const inner = { ...job, outputs: {}, failed: false, log: '', summary: '' };
  const inputs = { ...Object.fromEntries(defaults), ...given };
  await runSteps(ownAction.runs.steps, { inputs, env: contexts.env ?? {} }, inner);
  job.log += inner.log;
  job.summary += inner.summary;
  if (inner.failed && !step['continue-on-error']) job.failed = true;
  const outputs = Object.entries(ownAction.outputs);
  return Object.fromEntries(
    outputs.map(([name, { value }]) => [name, filled(value, { steps: stepsOf(inner) }, inner)]),
  );
}

const stepsOf = ({ outputs }: Job) =>
  Object.fromEntries(Object.entries(outputs).map(([id, values]) => [id, { outputs: values }]));

/** Runs steps in their order as the runner does; `others` stand for actions of others. */
export async function runSteps(
  steps: readonly Step[],
  given: Contexts,
  job: Job,
  others: OtherActions = {},
): Promise<void> {
  for (const step of steps) {
    const contexts = { ...given, steps: stepsOf(job) };
    const condition = step.if?.replaceAll(/\$\{\{|\}\}/g, '') ?? 'success()';
    const asks = /\b(always|failure|success|cancelled)\(/.test(condition)
      ? condition
      : `success() && (${condition})`;
    if (!evaluate(asks, contexts, job)) continue;
    const [name = ''] = step.uses?.split('@') ?? [];
    let outputs = {};
    if (step.run !== undefined) outputs = await runText(step, contexts, job);
    else if (name.endsWith('/signedurl-conformance')) outputs = await runOwnAction(step, contexts, job);
    else others[name]?.(allFilled(step.with, contexts, job), job);
    if (step.id) job.outputs[step.id] = outputs;
  }
}
