import { failed, held, type RunCheck } from './check.ts';

const requirement = 'success.stable';

type Shape = ReadonlyMap<string, string>;

const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

const shapeOf = (value: unknown): Shape =>
  new Map(Object.entries(value ?? {}).map(([name, member]) => [name, typeOf(member)]));

// A null stands for any type: a value that is not there yet.
const differs = (one: string | undefined, other: string | undefined) =>
  one !== other && (one === undefined || other === undefined || (one !== 'null' && other !== 'null'));

const difference = (first: Shape, other: Shape): string | undefined =>
  [...new Set([...first.keys(), ...other.keys()])].find((name) => differs(first.get(name), other.get(name)));

/** The answers to the repeated control have the same members of the same types (requirement success.stable). */
export const stableShape: RunCheck = {
  id: 'stable-shape',
  requirements: [requirement],
  judge: (subjects) => {
    const controls = subjects.filter(
      ({ role, outcome }) => role === 'control' && outcome.kind === 'accepted',
    );
    const first = shapeOf(controls[0]?.body.json?.value);
    return controls.slice(1).map(({ case: testCase, body }) => {
      const name = difference(first, shapeOf(body.json?.value));
      const verdict =
        name === undefined
          ? held(requirement)
          : failed(requirement, { kind: 'same members' }, { kind: 'other members', name });
      return { ...verdict, caseId: testCase.id };
    });
  },
};
