import { type MockOptions, startMock } from '../../../src/mock/start-mock.ts';
import { probes } from './probes/index.ts';
import { type Met, putProbe } from './put-probe.ts';

/** Starts a mock, puts every probe to it, each with a fresh upload, and stops it. By name of the probe. */
export async function putAll(
  options: Pick<MockOptions, 'defects' | 'flavours'> = {},
): Promise<Map<string, Met>> {
  const mock = await startMock({ ...options, uploads: probes.length });
  const uploads = [...mock.state.uploads.keys()];
  try {
    const met = await Promise.all(
      probes.map(async (probe, at) => [probe.name, await putProbe(mock, probe, uploads[at] ?? '')] as const),
    );
    return new Map(met);
  } finally {
    await mock.close();
  }
}

/** Names of the probes that were answered differently. */
export const differences = (before: ReadonlyMap<string, Met>, after: ReadonlyMap<string, Met>): string[] =>
  [...before].filter(([name, { print }]) => after.get(name)?.print !== print).map(([name]) => name);
