import type { Flavour } from '../../src/mock/variant.ts';
import { flavourFamilies } from '../../src/mock/variant.ts';

/**
 * Servers that together have every flavour at least once, each with several, and none with two of one family, as these
 * would undo each other. There are as many as the largest family has members.
 */
export function coveringSets(flavours: readonly Flavour[]): Flavour[][] {
  const families = flavourFamilies.map((name) => flavours.filter(({ family }) => family === name));
  const sets: Flavour[][] = Array.from(
    { length: Math.max(0, ...families.map(({ length }) => length)) },
    () => [],
  );
  // Each family goes on where the one before it ended, so that every server gets about as many.
  let place = 0;
  for (const flavour of families.flat()) {
    sets[place % sets.length]?.push(flavour);
    place += 1;
  }
  return sets;
}
