import { loadContract } from '../../contract/contract.ts';
import { ConfigurationError, type RunOptions } from '../../target/settings/configuration.ts';
import type { Deviation } from '../deviations/deviation.ts';
import { readDeviations } from '../deviations/read-deviations.ts';
import { readRecord } from '../read-record.ts';
import type { RunRecord } from '../record.ts';

/** What a run is held against besides its contract. */
export interface Comparison {
  readonly deviations: readonly Deviation[] | undefined;
  readonly baseline: RunRecord | undefined;
}

/** Reads the files that the options name. Throws ConfigurationError. */
export function readComparison({ deviations, baseline, failOnChange }: RunOptions): Comparison {
  if (failOnChange && baseline === undefined) {
    throw new ConfigurationError(
      '--fail-on-change has nothing to compare with: name an earlier conformance.json with --baseline',
    );
  }
  return {
    deviations: deviations === undefined ? undefined : readDeviations(deviations, loadContract()),
    baseline: baseline === undefined ? undefined : readRecord(baseline, 'the baseline'),
  };
}
