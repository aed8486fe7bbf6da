import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
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
  /** What steps put into `$GITHUB_ENV`. */
  readonly env: Record<string, string>;
  /** Groups of processes that steps began. */
  readonly started: number[];
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
  return { workspace, temp, path, log: '', summary: '', failed: false, outputs: {}, env: {}, started: [] };
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

/** The lines `NAME=value` of a file. */
const pairsIn = (file: string): Record<string, string> =>
  parseEnv(readFileSync(file, 'utf8')) as Record<string, string>;

/** Runs a text by bash to its end; what it leaves in the background goes on until the job ends. Gives its exit code. */
export async function runBash(
  text: string,
  environment: NodeJS.ProcessEnv,
  job: Job,
  folder = '.',
): Promise<number> {
  const own = mkdtempSync(join(job.temp, 'step-'));
  const [script, output] = [join(own, 'step.sh'), join(own, 'output')];
  writeFileSync(script, text);
  const written = openSync(output, 'w');
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: join(job.workspace, folder),
    detached: true,
    stdio: ['ignore', written, written],
    env: {
      PATH: job.path,
      HOME: process.env.HOME,
      // npm asks its registry by it, where a machine has one.
      ...(process.env.NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS }),
      CI: 'true',
      ...environment,
    },
  });
  if (child.pid !== undefined) job.started.push(child.pid);
  const [code] = (await once(child, 'exit')) as [number | null];
  closeSync(written);
  job.log += readFileSync(output, 'utf8');
  return code ?? 1;
}

/** Ends what the steps of a job left in the background, as a runner does. */
export function endJob({ started }: Job): void {
  for (const group of started) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // Nothing of it is left.
    }
  }
}

/** Runs the text of a step as the runner does. Gives its outputs. */
async function runText(step: Step, contexts: Contexts, job: Job): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(job.temp, 'files-'));
  const file = (name: string) => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  const [output, summary, environment] = [file('output'), file('summary'), file('env')];
  const variables = {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: packageRoot, GITHUB_WORKSPACE: job.workspace },
    ...{
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ENV: environment,
      GITHUB_PATH: file('path'),
    },
    ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'owner/name', GITHUB_RUN_ID: '1' },
    ...{ RUNNER_TEMP: job.temp, RUNNER_OS: 'Linux' },
    ...(contexts.env as Record<string, string>),
    ...allFilled(step.env, contexts, job),
  };
  const code = await runBash(step.run ?? '', variables, job, step['working-directory']);
  job.summary += readFileSync(summary, 'utf8');
  Object.assign(job.env, pairsIn(environment));
  if (code !== 0 && !step['continue-on-error']) job.failed = true;
  return pairsIn(output);
}

/** What other actions leave behind, as far as a job needs it; those without an entry leave nothing. */
export type OtherActions = Readonly<Record<string, (inputs: Record<string, string>, job: Job) => void>>;

async function runOwnAction(
  step: Step,
  contexts: Contexts,
  job: Job,
  others: OtherActions,
): Promise<Record<string, string>> {
  const given = { ...allFilled(step.with, contexts, job), ...(contexts.ownAction as Record<string, string>) };
  const unknown = Object.keys(given).filter((name) => !(name in ownAction.inputs));
  if (unknown.length > 0) throw new Error(`the action has no input ${unknown.join(', ')}`);
  const defaults = Object.entries(ownAction.inputs).map(([name, { default: usual = '' }]) => [name, usual]);
  const inner = { ...job, outputs: {}, failed: false, log: '', summary: '' };
  const inputs = { ...Object.fromEntries(defaults), ...given };
  await runSteps(ownAction.runs.steps, { inputs, env: contexts.env ?? {} }, inner, others);
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
    const contexts = { ...given, env: { ...given.env, ...job.env }, steps: stepsOf(job) };
    const condition = step.if?.replaceAll(/\$\{\{|\}\}/g, '') ?? 'success()';
    const asks = /\b(always|failure|success|cancelled)\(/.test(condition)
      ? condition
      : `success() && (${condition})`;
    if (!evaluate(asks, contexts, job)) continue;
    const [name = ''] = step.uses?.split('@') ?? [];
    let outputs = {};
    if (step.run !== undefined) outputs = await runText(step, contexts, job);
    else if (name.endsWith('/signedurl-conformance'))
      outputs = await runOwnAction(step, contexts, job, others);
    else others[name]?.(allFilled(step.with, contexts, job), job);
    if (step.id) job.outputs[step.id] = outputs;
  }
}

/** The steps of a job in a workflow of `docs/ci/github`. */
export function stepsIn(workflow: string, job: string): Step[] {
  const file = join(packageRoot, 'docs/ci/github', `${workflow}.yml`);
  const { jobs } = parse(readFileSync(file, 'utf8')) as { jobs: Record<string, { steps: Step[] }> };
  const steps = jobs[job]?.steps;
  if (!steps) throw new Error(`${file} has no job ${job}`);
  return steps;
}
