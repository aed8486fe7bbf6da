import type { Case } from './case.ts';
import { accepted } from './expectations.ts';
import type { Kitchen } from './recipe.ts';
import { completion } from './requests.ts';

/** The valid request that proves a batch: it has to be accepted. */
export function controlOf(batchId: string, kitchen: Kitchen): Case {
  const id = `${batchId}/control`;
  return {
    batch: batchId,
    id,
    requirement: 'endpoint.accepts-post',
    variant: 'control',
    observed: false,
    title: 'control: the same request without any fault',
    profile: 'smoke',
    faults: [],
    control: true,
    request: completion(kitchen.path, kitchen.members(id)),
    expectation: accepted,
  };
}
