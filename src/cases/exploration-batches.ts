import type { Contract } from '../contract/contract.ts';
import { batchOf } from './batch-with-control.ts';
import type { Batch, Case } from './case.ts';
import { batchOfPlace, casesInBatch, type Draw, drawn, drawOf } from './draw.ts';
import type { Exploration } from './exploration.ts';
import { explorations } from './explorations/index.ts';
import { contextFor } from './rows.ts';

/** The area of the batches with random cases. */
export const exploreArea = 'explore';

/** How many random cases a run of the profile deep has, unless told. */
export const defaultExplore = 2000;

/** How many of all random cases each exploration gets, by its weight. */
function sharesOf(count: number): (readonly [Exploration, number])[] {
  const whole = explorations.reduce((sum, { weight }) => sum + weight, 0);
  let weights = 0;
  return explorations.map((exploration) => {
    const before = Math.round((count * weights) / whole);
    weights += exploration.weight;
    return [exploration, Math.round((count * weights) / whole) - before] as const;
  });
}

function planOf({ exploration, place }: Pick<Draw, 'exploration' | 'place'>) {
  const number = Math.ceil(place / casesInBatch);
  const title = number === 1 ? exploration.title : `${exploration.title} (${number})`;
  return { id: batchOfPlace(exploration, place), area: exploreArea, title };
}

function caseAt(contract: Contract, seed: string, id: string): Case[] {
  const draw = drawOf(contract, seed, id);
  const own = draw && drawn(draw);
  return own ? [own] : [];
}

/**
 * Random cases in batches, so many in all. What a case holds depends on the seed and its own id alone; it is drawn
 * whenever the cases of its batch are asked for, and nothing keeps it.
 */
export function explorationBatches(contract: Contract, seed: string, count: number): Batch[] {
  const context = contextFor(contract, seed);
  return sharesOf(count).flatMap(([exploration, share]) =>
    Array.from({ length: Math.ceil(share / casesInBatch) }, (_, index): Batch => {
      const first = index * casesInBatch + 1;
      const length = Math.min(casesInBatch, share - first + 1);
      return {
        ...batchOf(planOf({ exploration, place: first }), [], context),
        requirements: exploration.requirements(contract.fields),
        get cases() {
          const ids = Array.from({ length }, (_own, offset) => `${exploration.id}/${first + offset}`);
          return ids.flatMap((id) => caseAt(contract, seed, id));
        },
      };
    }),
  );
}

/** The batch that holds one random case alone, shrunk or not; undefined when no exploration has this id. */
export function exploredBatch(
  contract: Contract,
  seed: string,
  id: string,
  from: readonly Exploration[] = explorations,
): Batch | undefined {
  const draw = drawOf(contract, seed, id, from);
  const own = draw && drawn(draw);
  return own && batchOf(planOf(draw), [own], contextFor(contract, seed));
}
