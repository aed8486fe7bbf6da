import type { Change } from '../record/baseline/change.ts';

/** A change in one line. */
export const changeLine = ({ item, kind, before, after }: Change): string =>
  `${kind}: ${item}: ${before} → ${after}`;
