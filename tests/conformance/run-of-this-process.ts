import { loadContract } from '../../src/contract/contract.ts';
import { fileJournal, type Journal } from '../../src/engine/journal/journal.ts';
import { plannedBatches } from '../../src/engine/plan/planned-batches.ts';
import { openSession, type Session } from '../../src/engine/session/session.ts';
import { readComparison } from '../../src/record/baseline/read-comparison.ts';
import { runFiles } from '../../src/record/run-files.ts';
import type { Target } from '../../src/target/settings/configuration.ts';
import { readSettings } from '../../src/target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../src/target/settings/resolve-target.ts';

/** Where the global setup leaves the embedded mock's target for the workers, which are processes of their own. */
export const embeddedMock = 'SIGNEDURL_CONFORMANCE_EMBEDDED_MOCK';

export const contract = loadContract();

const settings = readSettings({}, process.env, process.cwd());

export const options = resolveOptions(settings);

/** Known deviations and the baseline, from the files that the options name. */
export const comparison = readComparison(options);

export const files = runFiles(options.reportDir);

/** The journal of the run, in a file that all its processes share. */
export const currentJournal = (): Journal => fileJournal(files.journal);

/** The first look, then all other batches of the profile. */
export const [firstBatch, ...batches] = plannedBatches(contract, options);

/** The sandbox of the configuration or, once the global setup has started it, the embedded mock. */
export function currentTarget(): Target | undefined {
  const mock = process.env[embeddedMock];
  return mock ? (JSON.parse(mock) as Target) : resolveTarget(settings, contract, process.cwd());
}

let session: Session | undefined;

/** The session of this worker. After a failed test it is a new worker's, and goes on from the journal. */
export function currentSession(): Session {
  const target = currentTarget();
  if (!target) throw new Error('no target: the global setup did not run');
  session ??= openSession(target, options, currentJournal());
  return session;
}
