import type { Fault } from '../case.ts';
import { anyError, orPlain } from '../expectations.ts';
import { objectText } from '../members.ts';
import { type PairFault, type Parts, pairFaults } from '../pair-faults.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { completion, validHeaders } from '../requests.ts';

type Pair = readonly [PairFault, PairFault];

// A token cannot be both absent and wrong.
const canMeet = ([one, other]: Pair) => !(one.id === 'no-token' && other.id === 'bad-token');

const pairs: readonly Pair[] = pairFaults
  .flatMap((one, index) => pairFaults.slice(index + 1).map((other) => [one, other] as const))
  .filter(canMeet);

function faultOf([one, other]: Pair): Fault {
  const breaks = [one, other].map((fault) => fault.breaks);
  const kind = `${one.id}+${other.id}`;
  if (breaks.includes('syntax')) return { kind, breaks: 'syntax' };
  if (breaks.includes('schema')) return { kind, at: '/completedBy', breaks: 'schema' };
  return { kind, breaks: 'meaning' };
}

/** A catalog that is meant to be unknown may exist, and a restricted caller may not be: the other fault is sure. */
const surest = ([one, other]: Pair): PairFault => (other.id === 'unknown-catalog' ? one : other);

const draft = (pair: Pair): Draft => ({
  requirement: 'observed.precedence',
  variant: pair.map(({ id }) => id).join('-and-'),
  title: pair.map(({ says }) => says).join(' and '),
  fault: faultOf(pair),
  faults: pair.map(({ id, breaks }) => ({ kind: id, breaks })),
  request: (kitchen, id) => {
    const start: Parts = { headers: validHeaders, members: kitchen.members(id), text: objectText };
    const { headers, members, text } = pair.reduce((parts, fault) => fault.apply(parts, kitchen, id), start);
    return completion(kitchen.path, text(members), headers);
  },
  expectation: orPlain(anyError, 415),
  neverAccepted: surest(pair).requirement,
});

export const precedence: Recipe = {
  id: 'observed.precedence',
  area: 'observed',
  title: 'which error wins when two faults meet is recorded',
  drafts: () => pairs.map(draft),
};
