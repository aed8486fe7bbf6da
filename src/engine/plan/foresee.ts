import type { Contract } from '../../contract/contract.ts';
import type { RunOptions, Target } from '../../target/settings/configuration.ts';
import { variablesOf } from '../session/session.ts';
import { plannedBatches } from './planned-batches.ts';
import { type Shortcoming, shortcomingsOf } from './shortcomings.ts';

const anyUpload = { uploadId: 'upload', fileName: 'products.csv', fileSize: 1 };

/** What a run against this target will not test for want of configuration. */
export const foresee = (
  contract: Contract,
  target: Target,
  options: Pick<RunOptions, 'profile' | 'seed'>,
): Shortcoming[] =>
  shortcomingsOf(plannedBatches(contract, options), variablesOf(target, anyUpload), contract, target);
