import type { Alteration } from './alteration.ts';
import type { Behaviour } from './behaviour.ts';

/** The behaviour with every alteration in turn; a later one sees what the earlier ones made of it. */
export const applyAll = (behaviour: Behaviour, alterations: readonly Alteration[]): Behaviour =>
  alterations.reduce((altered, { alter }) => alter(altered), behaviour);
