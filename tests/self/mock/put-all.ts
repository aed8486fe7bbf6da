import { type MockOptions, startMock } from '../../../src/mock/start-mock.ts';
import { probes } from './probes/index.ts';
import type { Probe } from './probes/probe.ts';
import { type Met, putProbe } from './put-probe.ts';

/**
 * Starts a mock, puts every probe to it, each with a fresh upload, and stops it. By name of the probe. The first one,
 * the control, is answered before the others are sent, so that what an accepted completion leaves behind shows.
 */
export async function putAll(
  options: Pick<MockOptions, 'defects' | 'flavours'> = {},
): Promise<Map<string, Met>> {
  const mock = await startMock({ ...options, uploads: probes.length });
  const uploads = [...mock.state.uploads.keys()];
  try {
    const put = async (probe: Probe, at: number) =>
      [probe.name, await putProbe(mock, probe, uploads[at] ?? '')] as const;
    const [control, ...others] = probes;
    const first = control ? [await put(control, 0)] : [];
    return new Map([...first, ...(await Promise.all(others.map((probe, at) => put(probe, at + 1))))]);
  } finally {
    await mock.close();
  }
}

/** Names of the probes that were answered differently. */
export const differences = (before: ReadonlyMap<string, Met>, after: ReadonlyMap<string, Met>): string[] =>
  [...before].filter(([name, { print }]) => after.get(name)?.print !== print).map(([name]) => name);
