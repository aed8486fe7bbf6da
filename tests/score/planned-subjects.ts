import type { Variant } from '../../src/mock/variant.ts';
import { defects } from '../../src/mock/variants/defects/index.ts';
import { flavours } from '../../src/mock/variants/flavours/index.ts';
import { setsFor } from './flavour-sets.ts';
import type { Subject } from './subject.ts';

// What waits for answers is begun first, so that its end is not waited for alone.
const waitingFirst = (one: Variant, other: Variant) =>
  Number(other.waits ?? false) - Number(one.waits ?? false);

/** Each defect in its sets of flavours. */
export const defectSubjects = (seed: string): Subject[] =>
  defects
    .toSorted(waitingFirst)
    .flatMap((defect) =>
      setsFor(defect).map(({ name, ...server }) => ({ ...server, defect: defect.id, set: name, seed })),
    );

/** The mock as documented and each flavour alone, none of which breaks the contract. */
export const conformingSubjects = (seed: string): Subject[] => [
  { set: 'plain', flavours: [], seed },
  ...flavours.toSorted(waitingFirst).map(({ id }) => ({ set: id, flavours: [id], seed })),
];
