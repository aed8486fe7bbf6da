import { spawn } from 'node:child_process';
import { loadContract } from '../contract/contract.ts';
import { startHost } from '../playwright/host.ts';
import { planFor } from '../playwright/make-plan.ts';
import { keepPlan } from '../playwright/plan.ts';
import { exitCodes } from '../record/verdict.ts';
import { allowClosedPipe } from '../report/closed-pipe.ts';
import { headText } from '../runner/head-and-end.ts';
import { openRun, type Run } from '../runner/open-run.ts';
import { finishRun } from '../runner/run-engine.ts';
import type { Given } from '../target/settings/read-settings.ts';
import { resolveOptions } from '../target/settings/resolve-target.ts';
import type { Settings } from '../target/settings/settings.ts';
import { withFlags } from './environment.ts';
import { playwrightCli, playwrightConfig } from './playwright-cli.ts';

/** Lets Playwright present the run; its exit code, undefined if it was killed or could not be started. */
function present(
  cli: string,
  environment: NodeJS.ProcessEnv,
  grep: string | undefined,
  run: Run,
): Promise<number | undefined> {
  const parameters = ['test', '--config', playwrightConfig, ...(grep ? ['--grep', grep] : [])];
  const child = spawn(process.execPath, [cli, ...parameters], { stdio: 'inherit', env: environment });
  // Playwright ends what it does on SIGINT alone, and at once when another one comes.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      run.interrupt(signal);
      child.kill('SIGINT');
      process.on(signal, () => child.kill(signal));
    });
  }
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      process.stderr.write(`error: Playwright cannot be started (${message})\n`);
      resolve(undefined);
    });
    child.once('exit', (code) => resolve(code ?? undefined));
  });
}

/**
 * Plays a run in this process while Playwright, in one of its own, shows its tests, and writes the results; gives the
 * exit code. Throws ConfigurationError before anything is sent.
 */
export async function runPlaywright(settings: Settings, flags: Given, grep?: string): Promise<number> {
  allowClosedPipe();
  const cli = playwrightCli();
  const options = resolveOptions(settings);
  const plan = planFor(options);
  const run = await openRun(settings, 'playwright');
  const host = await startHost(run.play, run.interrupt);
  keepPlan(plan);
  process.stdout.write(headText(settings, loadContract()));
  const code = await present(cli, withFlags(process.env, flags), grep, run);
  host.close();
  if (code === undefined) run.interrupt('the end of the test process');
  const verdict = await finishRun(run, options.reportDir);
  // A runner that failed without a finding is our own bug.
  const exitCode = verdict === 0 && code !== 0 ? exitCodes.inconclusive : verdict;
  // What is still in flight would keep the process until its timeout.
  if (run.isStopped()) process.exit(exitCode);
  return exitCode;
}
