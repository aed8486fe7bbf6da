import type { Damage, Edit, Layout } from '../contract/edit.ts';
import type { RequestTemplate } from './case.ts';
import type { FillRandom } from './random-values.ts';
import { jsonEscape } from './render.ts';

type Headers = RequestTemplate['headers'];

/** A JSON object as its members in order, each value as JSON text: an edit can then break any of it. */
export type Members = readonly (readonly [name: string, json: string])[];

/** The three required headers of the page, as a valid request carries them. */
const validHeaders: Headers = [
  ['Content-Type', 'application/json'],
  ['X-Account-Id', '{{accountId}}'],
  ['X-CleverTap-Token', '{{token}}'],
];

/** The five members of a valid body for the live upload. */
const validMembers: Members = [
  ['uploadId', '"{{uploadId}}"'],
  ['catalogId', '{{catalogId}}'],
  ['fileName', '"{{fileName}}"'],
  ['fileSize', '{{fileSize}}'],
  ['completedBy', '"{{random:email}}"'],
];

/** The JSON text of each of them, by its name. */
export const validJson: ReadonlyMap<string, string> = new Map(validMembers);

/** Applies changes to values by name: each known one changes in its place or, by null, goes; others are added at the end. */
function changed<Pair extends readonly [string, string]>(
  pairs: readonly Pair[],
  changes: Readonly<Record<string, string | null>>,
): (readonly [string, string])[] {
  const known = new Set(pairs.map(([name]) => name));
  const further = Object.entries(changes).filter(([name]) => !known.has(name));
  return [
    ...pairs.map(([name, value]) => [name, name in changes ? changes[name] : value] as const),
    ...further,
  ].flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value] as const]));
}

const absent = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));

/** The members that an edit leaves in the body, in order. */
const editedMembers = ({ members = validMembers, set = {}, omit = [] }: Edit): Members =>
  changed(members.map(withValidJson), { ...set, ...absent(omit) });

const withValidJson = ([name, json]: Members[number]) =>
  [name, json.replace(/\{\{json:(\w+)\}\}/g, (_, own: string) => validJson.get(own) ?? '')] as const;

const escapeAll = (text: string) =>
  [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** The members as JSON text in a layout. */
function objectText(
  members: Members,
  { order = [], spaces = [''], escapeNames = false }: Layout = {},
): string {
  const ordered = members
    .map((member, index) => ({ member, rank: order[index] ?? 0 }))
    .toSorted((one, other) => one.rank - other.rank);
  const tokens = ordered.flatMap(({ member: [name, json] }, index) => [
    ...(index > 0 ? [','] : []),
    `"${escapeNames ? escapeAll(name) : jsonEscape(name)}"`,
    ':',
    json,
  ]);
  return ['{', ...tokens, '}', ''].map((token, index) => spaces[index % spaces.length] + token).join('');
}

function damaged(text: string, damage: Damage): string {
  const place = damage.at % (text.length + 1);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  if (damage.kind === 'truncate') return before;
  if (damage.kind === 'delete') return before + after.slice(damage.length);
  return before + damage.bytes + (damage.kind === 'insert' ? after : after.slice(damage.bytes.length));
}

/** The text of the body, its random values filled in: first the members, then what is done to their text. */
function bodyText(edit: Edit, fillRandom: FillRandom): string {
  const { slice: [start, end] = [0], replace, replaceAll, text = '{{body}}' } = edit;
  const members = editedMembers(edit).map(([name, json]) => [name, fillRandom(json)] as const);
  let body = objectText(members, edit.layout).slice(start, end);
  if (replace) body = body.replace(replace[0], () => replace[1]);
  if (replaceAll) body = body.replaceAll(replaceAll[0], () => replaceAll[1]);
  body = (edit.damage ?? []).reduce(damaged, body);
  const parts: Readonly<Record<string, string>> = { body, 'body|quoted': JSON.stringify(body) };
  return fillRandom(text ?? '').replace(
    /\{\{(body(?:\|quoted)?)\}\}/g,
    (_, name: string) => parts[name] ?? '',
  );
}

function bodyOf(edit: Edit, fillRandom: FillRandom): Pick<RequestTemplate, 'body'> {
  if (edit.text === null) return {};
  const text = bodyText(edit, fillRandom);
  return { body: edit.encoding ? { text, encoding: edit.encoding } : { text } };
}

/** Applies an edit to the valid request; `path` is that of the operation. */
export function edited(path: string, edit: Edit, fillRandom: FillRandom): RequestTemplate {
  const headers = edit.headers ?? changed(validHeaders, edit.header ?? {});
  const target = (edit.path ?? '{{path}}')
    .replace('{{path}}', path)
    .replace('{{path|upper-case}}', path.toUpperCase());
  return {
    method: edit.method ?? 'POST',
    path: target,
    headers: headers.map(([name, value]) => [name, fillRandom(value)] as const),
    ...bodyOf(edit, fillRandom),
    ...(edit.query === undefined ? {} : { query: edit.query }),
  };
}

/** Two edits in one request, the second applied last. */
export const bothEdits = (one: Edit, other: Edit): Edit => ({
  ...one,
  ...other,
  header: { ...one.header, ...other.header },
  set: { ...one.set, ...other.set },
  omit: [...(one.omit ?? []), ...(other.omit ?? [])],
});
