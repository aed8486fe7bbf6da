import type { RequirementStatus, RunRecord } from '../record.ts';
import type { Change } from './change.ts';

/** What can be compared of a run: how each requirement stands, and each item of the behaviour profile. */
export interface Comparable {
  readonly requirements: ReadonlyMap<string, RequirementStatus>;
  readonly behaviour: ReadonlyMap<string, string>;
}

/** Stands for what only the other run has. */
export const notSeen = 'not seen';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const areCounts = (value: Readonly<Record<string, unknown>>) =>
  Object.values(value).every((count) => typeof count === 'number');

const listed = (texts: readonly string[]) => [...texts].sort().join(', ') || 'none';

/** A record in a list: its lists name it, and what else it holds is its value. */
function inList(path: string, entry: Readonly<Record<string, unknown>>): [string, string] {
  const members = Object.values(entry);
  const name = members.filter(Array.isArray).map((list) => list.join(' + '));
  return [`${path}.${name.join(' ')}`, members.filter((member) => !Array.isArray(member)).join(', ')];
}

/** Every item below a path: how often something was seen does not matter, what was seen does. */
function* itemsIn(value: unknown, path: string, depth = 0): Generator<[path: string, value: string]> {
  if (Array.isArray(value)) {
    if (value.some(isObject)) for (const entry of value.filter(isObject)) yield inList(path, entry);
    else yield [path, listed(value.map(String))];
  } else if (!isObject(value)) {
    if (value !== undefined) yield [path, String(value)];
  } else if (depth > 1 && areCounts(value)) yield [path, listed(Object.keys(value))];
  else
    for (const [name, member] of Object.entries(value)) yield* itemsIn(member, `${path}.${name}`, depth + 1);
}

function behaviourItems({ behaviour }: RunRecord): Comparable['behaviour'] {
  // How long answers took is another thing in each run.
  const { latency: _, ...rest } = behaviour;
  return new Map(itemsIn(rest, 'behaviour'));
}

const behaviourKind = (after: string): Change['kind'] => (after === notSeen ? 'now untested' : 'changed');

const judged = (status: string) => ['passed', 'failed', 'deviating'].includes(status);

/** What it means that a requirement stands otherwise than before. */
export function requirementKind(
  before: RequirementStatus | typeof notSeen,
  after: RequirementStatus | typeof notSeen,
): Change['kind'] {
  if (after === 'failed') return 'broken';
  if (after === 'deviating') return before === 'passed' ? 'broken' : 'changed';
  if (after === 'passed') return before === 'failed' || before === 'deviating' ? 'fixed' : 'changed';
  return judged(before) ? 'now untested' : 'changed';
}

const statuses = ({ requirements }: RunRecord) =>
  new Map(requirements.map(({ id, status }) => [id, status] as const));

function differences<T extends string>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  kindOf: (before: T | typeof notSeen, after: T | typeof notSeen) => Change['kind'],
): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((item) => {
    const [was, is] = [before.get(item) ?? notSeen, after.get(item) ?? notSeen] as const;
    return was === is ? [] : [{ item, kind: kindOf(was, is), before: was, after: is }];
  });
}

/** What can be compared of a run. */
export const comparableOf = (record: RunRecord): Comparable => ({
  requirements: statuses(record),
  behaviour: behaviourItems(record),
});

/** What changed from one run to a later one: how requirements stand, then the behaviour profile. */
export const changesBetween = (before: Comparable, after: Comparable): Change[] => [
  ...differences(before.requirements, after.requirements, requirementKind),
  ...differences(before.behaviour, after.behaviour, (_, is) => behaviourKind(is)),
];

/** What changed from the run of one record to the later run of another. */
export const compareRecords = (before: RunRecord, after: RunRecord): Change[] =>
  changesBetween(comparableOf(before), comparableOf(after));
