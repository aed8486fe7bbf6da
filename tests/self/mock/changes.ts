import { loadContract } from '../../../src/contract/contract.ts';
import type { Defect } from '../../../src/mock/defect.ts';
import { probes } from './probes/index.ts';
import type { Probe } from './probes/probe.ts';

const shown = new Set(probes.flatMap(({ shows }) => shows));

// An answer that leaks or redirects can be of any kind; any 5xx counts for error.internal.
const ofEveryAnswer = ['no-echo', 'redirect', 'status.class', 'error.internal'];
const ofAccepted = /^success\./;
const ofRefused = /^(error\.|reject\.|auth\.before-work)/;

function fitsKind(requirement: string, [documented]: Probe['expects']): boolean {
  if (ofEveryAnswer.includes(requirement)) return true;
  return documented === 'accepted' ? ofAccepted.test(requirement) : ofRefused.test(requirement);
}

/**
 * Whether a defect may answer a probe differently. If it names requirements that probes are sent for, only those
 * probes may, and what the page leaves open; if it names only rules for all answers of a kind, every probe that is
 * answered in that kind.
 */
export function mayChange({ violates }: Defect, { shows, expects }: Probe): boolean {
  const narrow = violates.filter((id) => shown.has(id) && id !== 'error.internal');
  if (narrow.length > 0 && shows.length > 0) return shows.some((id) => violates.includes(id));
  return violates.some((id) => fitsKind(id, expects));
}

/** Ids that no probe and no kind of answer stands for: a defect that names nothing else cannot be proved here. */
export const unprovable = loadContract()
  .requirements.filter(({ level }) => level !== 'observed')
  .map(({ id }) => id)
  .filter(
    (id) => !shown.has(id) && !ofEveryAnswer.includes(id) && !ofAccepted.test(id) && !ofRefused.test(id),
  );
