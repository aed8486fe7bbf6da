import { jsonEscape } from './render.ts';

/** A JSON object as its members in order, each value as JSON text: a fault can then break any of it. */
export type Members = readonly (readonly [name: string, json: string])[];

/** The members as JSON text. */
export const objectText = (members: Members): string =>
  `{${members.map(([name, json]) => `"${jsonEscape(name)}":${json}`).join(',')}}`;

/** The members without one. */
export const without = (members: Members, name: string): Members => members.filter(([own]) => own !== name);

/** The members with another value for one, in its place. */
export const withValue = (members: Members, name: string, json: string): Members =>
  members.map((member) => (member[0] === name ? [name, json] : member));

/** The JSON text of one member's value. */
export const valueText = (members: Members, name: string): string =>
  members.find(([own]) => own === name)?.[1] ?? 'null';
