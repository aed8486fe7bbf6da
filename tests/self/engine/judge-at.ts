import { loadContract } from '../../../src/contract/contract.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { conformance } from '../../../src/runner/conformance.ts';
import { type Given, readSettings } from '../../../src/target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../../src/target/settings/resolve-target.ts';

/** Runs the engine in this process against what the environment names. */
export async function judgeAt(environment: NodeJS.ProcessEnv, flags: Given = {}): Promise<RunRecord> {
  const settings = readSettings({ rate: '0', timeout: '2000', ...flags }, environment, '/nowhere');
  const target = resolveTarget(settings, loadContract(), '/nowhere');
  if (!target) throw new Error('the environment names no target');
  return conformance(target, resolveOptions(settings));
}
