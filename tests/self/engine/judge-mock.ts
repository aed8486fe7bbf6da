import { loadContract } from '../../../src/contract/contract.ts';
import { type MockOptions, startMock } from '../../../src/mock/start-mock.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { conformance } from '../../../src/runner/conformance.ts';
import { type Given, readSettings } from '../../../src/target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../../src/target/settings/resolve-target.ts';
import { startFlakyProxy } from './flaky-proxy.ts';

/**
 * Runs the engine in this process against a mock of its own; the timeout is short, as some mocks hang. Trouble on the
 * way, if there is to be any, is made by a proxy.
 */
export async function judgeMock(
  mockOptions: MockOptions,
  flags: Given = {},
  variables: Record<string, string> = {},
  troubleFor?: Parameters<typeof startFlakyProxy>[1],
): Promise<RunRecord> {
  const mock = await startMock(mockOptions);
  const proxy = troubleFor && (await startFlakyProxy(mock.url, troubleFor));
  try {
    const environment = {
      ...mock.environment,
      ...(proxy && { CLEVERTAP_BASE_URL: proxy.url }),
      ...variables,
    };
    const settings = readSettings({ rate: '0', timeout: '1000', ...flags }, environment, '/nowhere');
    const target = resolveTarget(settings, loadContract(), '/nowhere');
    if (!target) throw new Error('the mock did not say where it listens');
    return await conformance(target, resolveOptions(settings));
  } finally {
    proxy?.close();
    await mock.close();
  }
}

/** Ids of the requirements that stand so. */
export const idsWith = ({ requirements }: RunRecord, status: string): string[] =>
  requirements.filter((requirement) => requirement.status === status).map(({ id }) => id);
