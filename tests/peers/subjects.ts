import { defects } from '../../src/mock/variants/defects/index.ts';
import { flavours } from '../../src/mock/variants/flavours/index.ts';

/** A server that is judged: the mock as documented, in a flavour, or with a defect. */
export interface Subject {
  readonly kind: 'documented' | 'flavour' | 'defect';
  readonly id: string;
  readonly says: string;
}

/** So many items of a list, evenly spread; all of it when it is no longer. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const most = Math.min(count, items.length);
  return Array.from(
    { length: most },
    (_, index) => items[Math.floor(((index + 0.5) * items.length) / most)] as Item,
  );
}

/** The servers of a comparison. */
export const subjects = (flavourCount: number, defectCount: number): Subject[] => [
  { kind: 'documented', id: 'documented', says: 'the mock as it is' },
  ...spread(flavours, flavourCount).map(({ id, says }) => ({ kind: 'flavour' as const, id, says })),
  ...spread(defects, defectCount).map(({ id, says }) => ({ kind: 'defect' as const, id, says })),
];
