import { loadContract } from '../contract/contract.ts';
import { readComparison } from '../record/baseline/read-comparison.ts';
import { type RunFiles, runFiles } from '../record/run-files.ts';
import { type PlannedTest, plannedTests } from '../runner/planned-tests.ts';
import type { RunOptions } from '../target/settings/configuration.ts';
import { readSettings } from '../target/settings/read-settings.ts';
import { resolveOptions } from '../target/settings/resolve-target.ts';
import { givenInConfiguration } from './given.ts';

/** What Playwright has to know before anything is played. */
export interface Plan {
  readonly files: Pick<RunFiles, 'output' | 'playwright' | 'blob'>;
  /** Whether the run is one of several shards, whose reports are to be merged. */
  readonly isShard: boolean;
  /** In the order in which they are played. */
  readonly tests: readonly PlannedTest[];
}

/** The plan of a run with these options. */
export function planFor(options: RunOptions): Plan {
  const { output, playwright, blob } = runFiles(options.reportDir);
  return {
    files: { output, playwright, blob },
    isShard: options.shard !== undefined,
    tests: plannedTests(loadContract(), options),
  };
}

/** The plan that the environment asks for. Throws ConfigurationError. */
export function makePlan(): Plan {
  const options = resolveOptions(readSettings(givenInConfiguration(), process.env, process.cwd()));
  readComparison(options);
  return planFor(options);
}
