import type { DefectFamily } from '../../src/mock/defect.ts';
import { defects } from '../../src/mock/defects/index.ts';
import { flavours } from '../../src/mock/flavours/index.ts';
import { setsFor } from './flavour-sets.ts';
import type { Subject } from './subject.ts';

// What waits for answers is begun first, so that its end is not waited for alone.
const waiting: readonly DefectFamily[] = ['intermittent', 'transport', 'robustness'];
const late = ['slow-answers', 'random-latency', 'busy-every-30th', 'unavailable-every-40th'];

const byWaiting = (one: { family: DefectFamily }, other: { family: DefectFamily }) =>
  waiting.indexOf(other.family) - waiting.indexOf(one.family);

/** Each defect in its sets of flavours. */
export const defectSubjects = (seed: string): Subject[] =>
  defects
    .toSorted(byWaiting)
    .flatMap(({ id }) =>
      setsFor(id).map(({ name, ...server }) => ({ ...server, defect: id, set: name, seed })),
    );

/** The mock as documented and each flavour alone, none of which breaks the contract. */
export const conformingSubjects = (seed: string): Subject[] => [
  { set: 'plain', flavours: [], seed },
  ...flavours
    .toSorted((one, other) => late.indexOf(other.id) - late.indexOf(one.id))
    .map(({ id }) => ({ set: id, flavours: [id], seed })),
];
