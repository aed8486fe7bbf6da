import { overlook, skipGuards } from './alterations.ts';
import type { Behaviour } from './behaviour.ts';
import type { GuardName } from './guard-name.ts';
import { memberOf } from './member-of.ts';

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
