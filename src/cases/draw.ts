import fc, { type Arbitrary } from 'fast-check';
import type { Contract } from '../contract/contract.ts';
import { audit } from './audit.ts';
import type { Case } from './case.ts';
import type { Exploration } from './exploration.ts';
import { explorations } from './explorations/index.ts';
import { randomValues, seedOf } from './random-values.ts';
import { render, type Variables } from './render.ts';
import { caseOf as caseOfRow } from './rows.ts';

/** Where a random case comes from: what it needs to be drawn again, and to be shrunk. */
export interface Draw {
  readonly exploration: Exploration;
  /** Id of the case as it was drawn. */
  readonly root: string;
  /** From 1. */
  readonly place: number;
  /** fast-check's path from the drawn value to the shrunk one. */
  readonly path?: string;
  /** The seed of this case alone. */
  readonly seed: number;
  /** Only values whose cases are wrong as they say, by ajv, shrunk ones included. */
  readonly values: Arbitrary<unknown>;
  /** The case of a value, with the path to it if it is a shrunk one. */
  readonly caseOf: (value: unknown, path?: string) => Case;
}

const form =
  /^(?<root>(?<exploration>explore\.[a-z-]+)\/(?<place>[1-9]\d{0,8}))(?:~(?<path>0(?::\d{1,9})+))?$/;

// So many share one live upload and one control.
export const casesInBatch = 100;

/** Id of the batch that holds the random case of this number, from 1. */
export const batchOfPlace = ({ id }: Pick<Exploration, 'id'>, place: number): string =>
  `${id}-${Math.ceil(place / casesInBatch)}`;

// What a live upload stands for when no target is there: the examples of the page.
const exampleVariables = ({ fields }: Contract): Variables => ({
  accountId: 'account',
  token: '(a token)',
  ...Object.fromEntries(fields.map(({ name, example }) => [name, String(example)])),
});

// What draws is the same for all cases of an exploration, and takes longer to make than to use.
const made = new WeakMap<Contract, Map<Exploration, Arbitrary<unknown>>>();

function valuesOf(exploration: Exploration, contract: Contract): Arbitrary<unknown> {
  const own = made.get(contract) ?? new Map<Exploration, Arbitrary<unknown>>();
  made.set(contract, own);
  const values = own.get(exploration) ?? exploration.values(contract.fields);
  own.set(exploration, values);
  return values;
}

/**
 * How the case of this id is drawn: `explore.wrong-value/17`, and for a shrunk one also its path
 * (`explore.wrong-value/17~0:3:1`). Undefined when no exploration has such ids.
 */
export function drawOf(
  contract: Contract,
  seed: string,
  id: string,
  from: readonly Exploration[] = explorations,
): Draw | undefined {
  const { root = '', exploration: name, place, path } = form.exec(id)?.groups ?? {};
  const exploration = from.find((entry) => entry.id === name);
  if (!exploration) return undefined;
  const variables = exampleVariables(contract);
  const random = randomValues(seed);
  const batch = batchOfPlace(exploration, Number(place));
  const caseOf = (value: unknown, shrunk?: string): Case => {
    const { requirement: served, ...row } = exploration.rowOf(value);
    const requirement = contract.requirements.find((entry) => entry.id === served);
    if (!requirement) throw new Error(`${exploration.id}: requirements.yaml has no ${served}`);
    const variant = shrunk === undefined ? String(place) : `${place}~${shrunk}`;
    const title = shrunk === undefined ? row.title : `shrunk from ${root}: ${row.title}`;
    // A shrunk case keeps the ordinary values of the one that it comes from.
    const context = { contract, random: () => random(root, batch) };
    const own = caseOfRow({ requirement, variant, row: { ...row, title, profile: 'deep' } }, batch, context);
    return { ...own, id: `${exploration.id}/${variant}` };
  };
  const isSound = (entry: Case) => audit(entry, render(entry.request, variables), contract) === undefined;
  // Each value is asked whether it is sound, and the one that is drawn becomes a case.
  let last: { readonly value: unknown; readonly own: Case } | undefined;
  const caseDrawn = (value: unknown, shrunk?: string): Case => {
    if (shrunk !== undefined) return caseOf(value, shrunk);
    if (!last || !Object.is(last.value, value)) last = { value, own: caseOf(value) };
    return last.own;
  };
  const values = valuesOf(exploration, contract).filter((value) => isSound(caseDrawn(value)));
  return {
    exploration,
    root,
    place: Number(place),
    path,
    seed: seedOf(`${seed}/${root}`),
    values,
    caseOf: caseDrawn,
  };
}

/** None, or one value; where a path leads to nothing, fast-check gives none or throws. */
function valuesAt({ values, seed, path }: Draw): unknown[] {
  if (path === undefined) return fc.sample(values, { seed, numRuns: 1 });
  try {
    return fc.sample(values, { seed, numRuns: 1, path });
  } catch {
    return [];
  }
}

/** The case itself; undefined when its path leads nowhere. */
export function drawn(draw: Draw): Case | undefined {
  const [found] = valuesAt(draw).map((value) => draw.caseOf(value, draw.path));
  return found;
}
