import type { Behaviour, GuardName } from '../behaviour.ts';
import { memberOf } from '../call.ts';
import type { Problem } from '../refusal.ts';
import { skipGuards } from './decisions.ts';

/** Overlooks some of what is wrong with a body. */
export const overlook = (
  behaviour: Behaviour,
  overlooked: (problem: Problem, value: unknown) => boolean,
): Behaviour => ({
  ...behaviour,
  problems: (value) => behaviour.problems(value).filter((problem) => !overlooked(problem, value)),
});

/** Lets one member be absent; when it is there, it still has to be right. */
export const acceptsMissing = (behaviour: Behaviour, name: string): Behaviour =>
  overlook(behaviour, ({ field }, value) => field === name && !Object.hasOwn(Object(value), name));

const guardsOf: Readonly<Record<string, readonly GuardName[]>> = {
  uploadId: ['upload'],
  catalogId: ['catalog', 'permission', 'pairing'],
  fileName: ['match'],
  fileSize: ['match'],
};

/** Takes some values of a member that are wrong: nothing is said about them, and no guard looks them up. */
export const acceptsFor = (
  behaviour: Behaviour,
  name: string,
  taken: (value: unknown) => boolean,
): Behaviour => {
  const overlooking = overlook(
    behaviour,
    ({ field }, value) => field === name && taken(memberOf({ body: { value } }, name)),
  );
  return skipGuards(overlooking, guardsOf[name] ?? [], (call) => taken(memberOf(call, name)));
};

/** Reads a body that is JSON as another value before anything looks at it. */
export const rereads = (behaviour: Behaviour, read: (value: unknown) => unknown): Behaviour => ({
  ...behaviour,
  parse: (bytes) => {
    const body = behaviour.parse(bytes);
    return 'value' in body ? { value: read(body.value) } : body;
  },
});

/** Reads one member, if it is there, as another value before anything looks at it. */
export const rereadsMember = (
  behaviour: Behaviour,
  name: string,
  read: (value: unknown) => unknown,
): Behaviour =>
  rereads(behaviour, (value) => {
    const member = memberOf({ body: { value } }, name);
    return member === undefined ? value : { ...Object(value), [name]: read(member) };
  });
