import type { Declaration } from './declare.ts';

export type { Declaration } from './declare.ts';
export type { ConformanceSettings } from './given.ts';
export { conformanceSetup, withConformance } from './with-conformance.ts';

/**
 * All tests of a run in their order, for a spec file of one's own: `test(...declaration)` declares one. They are played
 * by {@link conformanceSetup}. Rejects when the configuration has a mistake.
 */
export async function conformanceTests(): Promise<Declaration[]> {
  const { preflight, areas, batchesOf, wholeRun } = await import('./declare.ts');
  return [...preflight(), ...areas.flatMap(batchesOf), ...wholeRun()];
}
