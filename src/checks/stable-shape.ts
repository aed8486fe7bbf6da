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
      ({ case: sent, answer }) => answer.kind === 'accepted' && sent.faults.length === 0,
    );
    const same = controls.filter(({ case: sent }) => /\/control(-\d+)?$/.test(sent.id));
    const first = shapeOf(same[0]?.answer.json?.value);
    return same.slice(1).map(({ case: sent, answer }) => {
      const name = difference(first, shapeOf(answer.json?.value));
      const verdict =
        name === undefined
          ? held(requirement)
          : failed(
              requirement,
              'the same members every time',
              `${name} differs from the first answer to a control`,
            );
      return { ...verdict, caseId: sent.id };
    });
  },
};
